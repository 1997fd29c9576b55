import { useMemo } from 'react';
import { CALENDAR_IDS } from '@/core/policy';
import { STRATEGY_STAGES } from '@/core/bundle';
import type { StrategySettings } from '@/core/strategy';
import { ComboBox, NumberField, Select } from '@/ui';
import { useDocumentState } from '@/workspace';
import { changeStrategy } from '../commands/change-strategy';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';

const NONE = 'none';
const ROLES: readonly StrategySettings['actorRole'][] = ['first-party', 'third-party', 'debt-buyer'];
const LATES: readonly StrategySettings['late'][] = ['send', 'skip', 'reschedule'];
const REENTRIES: readonly StrategySettings['reentry']['rule'][] = ['never', 'after-days'];
const USUAL_DAYS = 30;

/** Stage, time, lateness and coming back: the settings of the strategy. */
export function StrategyForm() {
  const words = useEditorWords();
  const session = useSession();
  const settings = useDocumentState(session.open, ({ document }) => document.settings);
  const set = (change: Partial<StrategySettings>) =>
    changeStrategy(
      session,
      { settings: { ...settings, ...change } },
      `settings ${Object.keys(change).join(' ')}`,
    );
  const { reentry } = settings;
  return (
    <div className="se-form">
      <Select
        label={words.stage}
        options={STRATEGY_STAGES.map((stage) => ({ value: stage, label: words.stages[stage] }))}
        value={settings.stage}
        onChange={(stage) => set({ stage })}
      />
      <Select
        label={words.actorRole}
        options={ROLES.map((role) => ({ value: role, label: words.actorRoles[role] }))}
        value={settings.actorRole}
        onChange={(actorRole) => set({ actorRole })}
      />
      <ZoneField value={settings.zone} onChange={(zone) => set({ zone })} />
      <CalendarField
        label={words.businessCalendar}
        value={settings.calendar}
        onChange={(calendar) => set({ calendar })}
      />
      <Select
        label={words.late}
        options={LATES.map((late) => ({ value: late, label: words.lates[late] }))}
        value={settings.late}
        onChange={(late) => set({ late })}
      />
      <Select
        label={words.reentry}
        options={REENTRIES.map((rule) => ({ value: rule, label: words.reentries[rule] }))}
        value={reentry.rule}
        onChange={(rule) => set({ reentry: rule === 'never' ? { rule } : { rule, days: USUAL_DAYS } })}
      />
      {reentry.rule === 'after-days' && (
        <NumberField
          label={words.reentryDays}
          unit={words.days}
          minValue={0}
          maxValue={3660}
          value={reentry.days}
          onChange={(days) => days !== null && set({ reentry: { rule: 'after-days', days } })}
        />
      )}
    </div>
  );
}

function ZoneField({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const words = useEditorWords();
  const options = useMemo(() => {
    const zones = Intl.supportedValuesOf('timeZone');
    return (zones.includes(value) ? zones : [value, ...zones]).map((zone) => ({
      value: zone,
      label: zone.replaceAll('_', ' '),
    }));
  }, [value]);
  return (
    <div data-field="settings.zone">
      <ComboBox
        label={words.zone}
        help={words.zoneHelp}
        options={options}
        value={value}
        onChange={(zone) => zone !== null && onChange(zone)}
      />
    </div>
  );
}

type CalendarId = StrategySettings['calendar'];

/** A calendar of holidays, or none. */
export function CalendarField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: CalendarId;
  onChange: (calendar: CalendarId) => void;
}) {
  const words = useEditorWords();
  return (
    <Select
      label={label}
      options={[
        { value: NONE, label: words.noCalendar },
        ...CALENDAR_IDS.map((id) => ({ value: id, label: words.calendars[id] })),
      ]}
      value={value ?? NONE}
      onChange={(chosen) => onChange(CALENDAR_IDS.find((id) => id === chosen) ?? null)}
    />
  );
}
