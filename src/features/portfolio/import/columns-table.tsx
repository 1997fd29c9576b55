import { fieldLabel, groupLabel, FIELD_GROUPS, type Field } from '@/core/dictionary';
import { say } from '@/core/lib';
import {
  CURRENCY_TARGET,
  importWords,
  isImportable,
  LATENESS_TARGET,
  type ColumnSuggestion,
} from '@/core/portfolio';
import { Card, CheckIcon, DataTable, MinusIcon, Select, useLocale, WarningIcon } from '@/ui';
import type { Column, Locale, Option } from '@/ui';
import type { PortfolioWords } from '../words/en';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { chooseField, describeColumn, needsPerson, type ImportSession } from './import-session';
import { StrengthBars } from './strength-bars';

const LEFT_OUT = 'left-out';

type Props = {
  readonly session: ImportSession;
  readonly onChange: (session: ImportSession) => void;
};

/** Every column of the file: what it looks like, where it goes, and why. The choice stands in its cell. */
export function ColumnsTable({ session, onChange }: Props) {
  const words = usePortfolioWords();
  const { locale } = useLocale();
  const { columns, fields } = session;
  const options = fieldOptions(fields, words, locale);
  const needing = columns.filter((column) => needsPerson(column, session)).length;
  const matched = columns.filter((column) => column.mapping && !needsPerson(column, session)).length;
  return (
    <Card
      title={words.meaning}
      isFlush
      aside={
        <>
          <b className="tone-ok">{words.matched(matched)}</b>
          {needing > 0 && <b className="tone-warn">{words.needYou(needing)}</b>}
          <span>{words.leftOut(columns.length - matched - needing)}</span>
        </>
      }
    >
      <div className="pf-columns">
        <DataTable
          label={words.meaning}
          density="tight"
          columns={tableColumns({ session, onChange, options, words, locale })}
          rows={columns}
          rowId={({ column }) => column}
          lookOf={(column) => ({ tone: needsPerson(column, session) ? 'warn' : undefined })}
        />
      </div>
    </Card>
  );
}

type Drawing = Props & {
  readonly options: readonly Option<string>[];
  readonly words: PortfolioWords;
  readonly locale: Locale;
};

function tableColumns(drawing: Drawing): Column<ColumnSuggestion>[] {
  const { words, locale, session } = drawing;
  return [
    {
      id: 'column',
      heading: words.yourColumn,
      isRowHeader: true,
      width: '20%',
      cell: ({ column }) => column,
    },
    {
      id: 'samples',
      heading: words.looksLike,
      width: '18%',
      cell: (column) => <Samples column={column} words={words} />,
    },
    {
      id: 'field',
      heading: words.goesTo,
      width: '28%',
      cell: (column) => <FieldCell column={column} {...drawing} />,
    },
    {
      id: 'reason',
      heading: words.why,
      cell: (column) => (
        <span className="pf-reason" title={say(importWords[locale], column.reason)}>
          <StrengthBars strength={column.strength} isWarning={needsPerson(column, session)} />
          {say(importWords[locale], column.reason)}
        </span>
      ),
    },
    {
      id: 'state',
      heading: words.state,
      hideHeading: true,
      width: '40px',
      cell: (column) => <ColumnState column={column} {...drawing} />,
    },
  ];
}

function Samples({ column: { samples, blank }, words }: { column: ColumnSuggestion; words: PortfolioWords }) {
  const text = samples.length === 0 ? words.nothingInIt : samples.join('; ');
  return (
    <span className="pf-samples mono" title={text}>
      <bdi>{text}</bdi>
      {samples.length > 0 && blank > 0 && ` ${words.empty(blank)}`}
    </span>
  );
}

function FieldCell({ column, session, onChange, options, words }: Drawing & { column: ColumnSuggestion }) {
  const { column: name, mapping, alternatives } = column;
  const isOpen = column.reason.code === 'several-fields';
  return (
    <span className="pf-target" data-tone={needsPerson(column, session) ? 'warn' : undefined}>
      <Select
        label={words.fieldFor(name)}
        hideLabel
        size="s"
        placeholder={words.chooseOrLeave}
        options={isOpen ? likelyFirst(alternatives, options, words) : options}
        value={mapping?.field ?? (isOpen ? null : LEFT_OUT)}
        onChange={(field) => onChange(chooseField(session, name, field === LEFT_OUT ? null : field))}
      />
      {mapping?.field === LATENESS_TARGET && (
        <Select
          label={words.unitFor(name)}
          hideLabel
          size="s"
          options={[
            { value: 'days', label: words.days },
            { value: 'months', label: words.months },
          ]}
          value={mapping.unit ?? 'days'}
          onChange={(unit) => onChange(describeColumn(session, name, { unit }))}
        />
      )}
    </span>
  );
}

function ColumnState({ column, session, words }: Drawing & { column: ColumnSuggestion }) {
  if (needsPerson(column, session)) {
    return <WarningIcon className="icon-s tone-warn" role="img" aria-label={words.stateNeeds} />;
  }
  if (column.mapping)
    return <CheckIcon className="icon-s tone-ok" role="img" aria-label={words.stateMatched} />;
  return <MinusIcon className="icon-s muted" role="img" aria-label={words.stateOut} />;
}

/** Every field a file may fill, by group; leaving the column out comes first. */
function fieldOptions(
  fields: ReadonlyMap<string, Field>,
  words: PortfolioWords,
  locale: Locale,
): Option<string>[] {
  const importable = [...fields.values()].filter(isImportable);
  const inGroups = FIELD_GROUPS.flatMap((group) =>
    importable
      .filter((field) => field.group === group)
      .map((field) => ({
        value: field.key,
        label: field.key === LATENESS_TARGET ? words.lateness : fieldLabel(field, locale),
        group: groupLabel(group, locale),
      })),
  );
  const currency = { value: CURRENCY_TARGET, label: words.currencyOfRow, group: groupLabel('claim', locale) };
  return [{ value: LEFT_OUT, label: words.leaveOut }, ...inGroups, currency];
}

/** The same options with the likely ones under a heading of their own at the top. */
function likelyFirst(
  keys: readonly string[],
  options: readonly Option<string>[],
  words: PortfolioWords,
): Option<string>[] {
  const likely = options
    .filter(({ value }) => keys.includes(value))
    .map((option) => ({ ...option, group: words.couldBe }));
  return [...likely, ...options.filter(({ value }) => !keys.includes(value))];
}
