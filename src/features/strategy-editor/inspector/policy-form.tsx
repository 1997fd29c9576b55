import { CHANNELS, type Channel } from '@/core/lib';
import type { ContactCap, ContactWindow } from '@/core/policy';
import type { Strategy } from '@/core/strategy';
import { Button, CheckboxGroup, NumberField, PlusIcon, TimeField } from '@/ui';
import { useDocumentState } from '@/workspace';
import { changeStrategy } from '../commands/change-strategy';
import type { FieldSpeech } from '../problems/say-problems';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import { Item } from './controls/item';
import { ListFrame } from './controls/list-frame';
import { nextId, removeAt, replaceAt } from './controls/list-edits';
import { CalendarField } from './strategy-form';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const NEW_WINDOW: ContactWindow = { days: [1, 2, 3, 4, 5], from: '08:00', until: '20:00', channels: [] };

/** When, how often and by whose leave customers are contacted. */
export function PolicyForm({ speech }: { speech: FieldSpeech }) {
  const words = useEditorWords();
  const session = useSession();
  const policy = useDocumentState(session.open, ({ document }) => document.policy);
  const set = (change: Partial<Strategy['policy']>, part: string) =>
    changeStrategy(session, { policy: { ...policy, ...change } }, `policy ${part}`);
  const { windows, caps } = policy;
  return (
    <div className="se-form">
      <div data-field="policy.windows">
        <ListFrame
          label={words.windows}
          help={words.windowsHelp}
          error={speech.errorAt('policy.windows') ?? speech.remarkAt('policy.windows')}
        >
          {windows.map((window, index) => (
            <WindowItem
              key={index}
              index={index}
              window={window}
              error={speech.errorAt(`policy.windows.${index}`) ?? speech.remarkAt(`policy.windows.${index}`)}
              onChange={(next) => set({ windows: replaceAt(windows, index, next) }, `windows ${index}`)}
              onRemove={() => set({ windows: removeAt(windows, index) }, 'windows')}
            />
          ))}
          <AddButton
            label={words.addWindow}
            onPress={() => set({ windows: [...windows, NEW_WINDOW] }, 'windows')}
          />
        </ListFrame>
      </div>
      <div data-field="policy.caps">
        <ListFrame
          label={words.caps}
          help={words.capsHelp}
          error={speech.errorAt('policy.caps') ?? speech.remarkAt('policy.caps')}
        >
          {caps.map((cap, index) => (
            <CapItem
              key={cap.id}
              index={index}
              cap={cap}
              onChange={(next) => set({ caps: replaceAt(caps, index, next) }, `caps ${cap.id}`)}
              onRemove={() => set({ caps: removeAt(caps, index) }, 'caps')}
            />
          ))}
          <AddButton
            label={words.addCap}
            onPress={() =>
              set({ caps: [...caps, { id: nextId(caps, 'cap'), count: 1, days: 7, channels: [] }] }, 'caps')
            }
          />
        </ListFrame>
      </div>
      <NumberField
        label={words.gap}
        unit={words.hours}
        minValue={0}
        maxValue={720}
        value={policy.minimumGapHours}
        onChange={(hours) => hours !== null && set({ minimumGapHours: hours }, 'gap')}
      />
      <CalendarField
        label={words.contactCalendar}
        value={policy.calendar}
        onChange={(calendar) => set({ calendar }, 'calendar')}
      />
      <ChannelsField
        label={words.consent}
        help={words.consentHelp}
        value={policy.consentRequired}
        onChange={(consentRequired) => set({ consentRequired }, 'consent')}
      />
    </div>
  );
}

function AddButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Button size="s" icon={<PlusIcon className="icon-s" aria-hidden="true" />} onPress={onPress}>
      {label}
    </Button>
  );
}

type WindowProps = {
  index: number;
  window: ContactWindow;
  error: string | undefined;
  onChange: (window: ContactWindow) => void;
  onRemove: () => void;
};

function WindowItem({ index, window, error, onChange, onRemove }: WindowProps) {
  const words = useEditorWords();
  const days = DAYS.filter((day) => window.days.includes(Number(day)));
  return (
    <Item
      title={words.windowNumber({ number: index + 1 })}
      path={`policy.windows.${index}`}
      onRemove={onRemove}
      error={error}
    >
      <CheckboxGroup
        label={words.weekdaysLabel}
        hideLabel
        orientation="horizontal"
        choices={DAYS.map((day, at) => ({ value: day, label: words.weekdays[at] ?? day }))}
        value={days}
        onChange={(next) => next.length > 0 && onChange({ ...window, days: next.map(Number) })}
      />
      <div className="se-pair">
        <TimeField
          label={words.from}
          size="s"
          value={window.from}
          onChange={(from) => from !== null && onChange({ ...window, from })}
        />
        <TimeField
          label={words.until}
          size="s"
          value={window.until}
          onChange={(until) => until !== null && onChange({ ...window, until })}
        />
      </div>
      <ChannelsField
        label={words.forChannels}
        help={words.allChannels}
        value={window.channels}
        onChange={(channels) => onChange({ ...window, channels })}
      />
    </Item>
  );
}

type CapProps = { index: number; cap: ContactCap; onChange: (cap: ContactCap) => void; onRemove: () => void };

function CapItem({ index, cap, onChange, onRemove }: CapProps) {
  const words = useEditorWords();
  return (
    <Item title={words.capNumber({ number: index + 1 })} path={`policy.caps.${index}`} onRemove={onRemove}>
      <div className="se-pair">
        <NumberField
          label={words.capContacts}
          size="s"
          minValue={0}
          maxValue={1000}
          value={cap.count}
          onChange={(count) => count !== null && onChange({ ...cap, count })}
        />
        <NumberField
          label={words.capWithin}
          size="s"
          minValue={1}
          maxValue={366}
          value={cap.days}
          onChange={(days) => days !== null && onChange({ ...cap, days })}
        />
      </div>
      <ChannelsField
        label={words.forChannels}
        help={words.allChannels}
        value={cap.channels}
        onChange={(channels) => onChange({ ...cap, channels })}
      />
    </Item>
  );
}

/** Some of the channels; none means that it holds for all, which the help says while none is chosen. */
function ChannelsField(props: {
  label: string;
  help: string;
  value: readonly Channel[];
  onChange: (channels: Channel[]) => void;
}) {
  const words = useEditorWords();
  const { label, help, value, onChange } = props;
  return (
    <CheckboxGroup
      label={label}
      help={value.length === 0 ? help : undefined}
      orientation="horizontal"
      choices={CHANNELS.map((channel) => ({ value: channel, label: words.channels[channel] }))}
      value={value}
      onChange={onChange}
    />
  );
}
