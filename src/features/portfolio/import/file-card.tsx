import { Button, Card, Checkbox, ComboBox, DateField, TableIcon, useLocale } from '@/ui';
import { remember, say } from '@/core/lib';
import { importWords, isCurrency } from '@/core/portfolio';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { changeAsOf, changeSettings, type ImportSession } from './import-session';

type Props = {
  readonly session: ImportSession;
  readonly onChange: (session: ImportSession) => void;
};

/** What file it is and how it is written; what holds for all of its rows. */
export function FileCard({ session, onChange, onBack }: Props & { onBack: () => void }) {
  const words = usePortfolioWords();
  const { locale } = useLocale();
  const { table, file, preset } = session;
  const facts = [
    words.delimiters[table.delimiter],
    words.encodings[table.encoding],
    ...(table.decimal === null ? [] : [words.decimals[table.decimal]]),
    words.headerIn,
  ];
  return (
    <Card>
      <div className="pf-file">
        <TableIcon className="icon-l" aria-hidden="true" />
        <div className="pf-file-facts">
          <h2>{file}</h2>
          <span>
            <b>{words.rows(table.rows.length)}</b>
          </span>
          <span>
            <b>{words.columns(table.header.length)}</b>
          </span>
          <span>{facts.join(', ')}</span>
          {preset !== undefined && <span>{words.presetUsed(say(importWords[locale], preset))}</span>}
          {table.renamed.length > 0 && <span>{words.renamed(table.renamed.join(', '))}</span>}
        </div>
        <Button size="s" onPress={onBack}>
          {words.change}
        </Button>
      </div>
      <FileSettings session={session} onChange={onChange} />
    </Card>
  );
}

function FileSettings({ session, onChange }: Props) {
  const words = usePortfolioWords();
  const { tag } = useLocale();
  const { settings, asOf } = session;
  const { defaults } = settings;
  const setDefaults = (change: Record<string, string | boolean | undefined>) => {
    const known = Object.entries({ ...defaults, ...change }).filter(([, value]) => value !== undefined);
    onChange(changeSettings(session, { defaults: Object.fromEntries(known) }));
  };
  return (
    <div className="pf-settings" role="group" aria-label={words.settings}>
      <DateField
        label={words.asOf}
        help={words.asOfHelp}
        size="s"
        value={asOf}
        onChange={(day) => day !== null && onChange(changeAsOf(session, day))}
      />
      <ComboBox
        label={words.currency}
        help={words.currencyHelp}
        size="s"
        options={currencies(tag)}
        value={defaults.currency ?? null}
        onChange={(currency) => setDefaults({ currency: currency ?? undefined })}
      />
      <ComboBox
        label={words.country}
        help={words.countryHelp}
        size="s"
        placeholder={words.countryNone}
        options={countries(tag)}
        value={defaults.country ?? null}
        onChange={(country) => setDefaults({ country: country ?? undefined })}
      />
      <ComboBox
        label={words.zone}
        help={words.zoneHelp}
        size="s"
        placeholder={words.zoneNone}
        options={ZONES}
        value={defaults.timezone ?? null}
        onChange={(timezone) => setDefaults({ timezone: timezone ?? undefined })}
      />
      <Checkbox
        label={words.standIns}
        help={words.standInsHelp}
        isSelected={defaults.standIns ?? false}
        onChange={(standIns) => setDefaults({ standIns: standIns || undefined })}
      />
      <Checkbox
        label={words.creditsKept}
        help={words.creditsHelp}
        isSelected={settings.credits === 'keep'}
        onChange={(keeps) => onChange(changeSettings(session, { credits: keeps ? 'keep' : 'refuse' }))}
      />
    </div>
  );
}

type Choice = { readonly value: string; readonly label: string };

/** For each language once, as the platform takes its time over its long lists. */
const currencies = remember((tag): readonly Choice[] => {
  const names = new Intl.DisplayNames(tag, { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .filter(isCurrency)
    .map((value) => ({ value, label: `${value} – ${names.of(value) ?? value}` }));
}, 2);

/** The countries whose national numbers we can put into international form. */
const COUNTRIES =
  'AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IT JP KW LT LU LV MT NL NO PL PT RO SE SI SK TR TW US'.split(
    ' ',
  );

const countries = remember((tag): readonly Choice[] => {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const choices = COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value }));
  return choices.sort((one, other) => one.label.localeCompare(other.label, tag));
}, 2);

const ZONES: readonly Choice[] = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));
