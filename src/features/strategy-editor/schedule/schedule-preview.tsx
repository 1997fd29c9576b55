import { schedules, type ScheduleReading } from '@/core/strategy';
import { DataTable, ErrorIcon, Notice, OkIcon, useLocale, WarningIcon, type Column } from '@/ui';
import { useProject } from '@/workspace';
import { useScheduleWords } from './words/use-schedule-words';

type Row = ScheduleReading['rows'][number];
type Problem = ScheduleReading['problems'][number];

/** What was read, row by row, each with its verdict; what is wrong with the table as a whole stands above. */
export function SchedulePreview({ reading }: { reading: ScheduleReading }) {
  const words = useScheduleWords();
  const { locale } = useLocale();
  const templates = useProject()?.templates ?? [];
  const { rows, problems } = reading;
  const names = new Map(templates.map(({ id, name }) => [id, name]));
  const heads = words.columns;
  const columns: Column<Row>[] = [
    { id: 'row', heading: heads.row, isNumber: true, width: '48px', cell: ({ line }) => line },
    { id: 'level', heading: heads.level, isRowHeader: true, cell: (row) => levelOf(row) },
    {
      id: 'day',
      heading: heads.day,
      isNumber: true,
      width: '64px',
      cell: (row) => row.level?.day ?? row.written.day,
    },
    {
      id: 'channel',
      heading: heads.channel,
      width: '96px',
      cell: ({ level, written }) => (level ? words.channels[level.channel] : written.channel),
    },
    {
      id: 'template',
      heading: heads.template,
      cell: ({ level, written }) =>
        level?.template ? names.get(level.template) : <Muted>{written.template || words.noMessage}</Muted>,
    },
    {
      id: 'verdict',
      heading: heads.verdict,
      width: '46%',
      cell: (row) => <Verdict problems={problems.filter(({ line }) => line === row.line)} />,
    },
  ];
  return (
    <section className="se-schedule-preview" aria-label={words.preview}>
      <TableNotice problems={problems} locale={locale} />
      {rows.length > 0 && (
        // A region that scrolls takes the focus, so that keys can scroll it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="se-schedule-rows" role="group" tabIndex={0} aria-label={words.preview}>
          <DataTable
            label={words.preview}
            density="tight"
            columns={columns}
            rows={rows}
            rowId={({ line }) => String(line)}
            lookOf={(row) => ({ tone: toneOf(problems.filter(({ line }) => line === row.line)) })}
          />
        </div>
      )}
    </section>
  );
}

/** How many errors there are and what they mean; with nothing wrong, what is worth knowing of the table as a whole. */
function TableNotice({ problems, locale }: { problems: readonly Problem[]; locale: 'en' | 'de' }) {
  const words = useScheduleWords();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const ofTable = problems.filter(({ line }) => line === null);
  if (errors.length === 0 && ofTable.length === 0) return null;
  const shown = errors.length > 0 ? errors : ofTable;
  const title =
    errors.length > 0 ? words.refused({ count: errors.length }) : words.remarks({ count: ofTable.length });
  return (
    <Notice tone={errors.length > 0 ? 'bad' : 'info'} isAlert={errors.length > 0} title={title}>
      <ul className="se-schedule-said">
        {shown.slice(0, MOST_SAID).map((problem, at) => {
          const { sentence, advice } = schedules.describeScheduleProblem(problem, locale);
          return (
            <li key={at}>
              {sentence} <span>{advice}</span>
            </li>
          );
        })}
        {shown.length > MOST_SAID && <li>{words.more({ count: shown.length - MOST_SAID })}</li>}
      </ul>
      {errors.length > 0 && <p>{words.untouched}</p>}
    </Notice>
  );
}

/** More sentences than this in a row nobody reads; the rows say the rest. */
const MOST_SAID = 3;

function Verdict({ problems }: { problems: readonly Problem[] }) {
  const words = useScheduleWords();
  const { locale } = useLocale();
  const [worst] = problems;
  if (!worst)
    return (
      <span className="se-verdict">
        <OkIcon className="tone-ok" aria-hidden="true" />
        {words.fine}
      </span>
    );
  const Icon = worst.severity === 'error' ? ErrorIcon : WarningIcon;
  return (
    <span className="se-verdict">
      <Icon className={worst.severity === 'error' ? 'tone-bad' : 'tone-warn'} aria-hidden="true" />
      <span>
        {problems.map((each) => schedules.describeScheduleProblem(each, locale).sentence).join(' ')}
      </span>
    </span>
  );
}

function Muted({ children }: { children: string }) {
  return <span className="se-muted">{children}</span>;
}

function levelOf({ level, written }: Row): string {
  if (!level) return written.level;
  return level.name === '' ? String(level.number) : level.name;
}

function toneOf(problems: readonly Problem[]): 'bad' | undefined {
  return problems.some(({ severity }) => severity === 'error') ? 'bad' : undefined;
}
