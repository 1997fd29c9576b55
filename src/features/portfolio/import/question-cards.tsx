import { toDayNumber } from '@/core/lib';
import type { ColumnSuggestion, DateOrder, DecimalMark } from '@/core/portfolio';
import { CalendarIcon, HelpIcon, RadioGroup, useFormat } from '@/ui';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { describeColumn, type ImportSession } from './import-session';

type Props = {
  readonly session: ImportSession;
  readonly onChange: (session: ImportSession) => void;
};

/** What only a person can say: two readings, the evidence for each, and never a silent guess. */
export function QuestionCards({ session, onChange }: Props) {
  return session.columns.map((column) => {
    if (column.dates && column.dates.either > 0) {
      return <DateQuestion key={column.column} column={column} session={session} onChange={onChange} />;
    }
    if (column.question !== 'decimal-mark') return null;
    return <MarkQuestion key={column.column} column={column} session={session} onChange={onChange} />;
  });
}

type QuestionProps = Props & { readonly column: ColumnSuggestion };

function DateQuestion({ column, session, onChange }: QuestionProps) {
  const words = usePortfolioWords();
  const format = useFormat();
  const { dates, mapping, column: name, blank } = column;
  if (!dates?.example) return null;
  const { example } = dates;
  const asOf = toDayNumber(session.asOf) ?? 0;
  const reading = (date: string) =>
    words.dateReading({ date: format.date(date), dpd: asOf - (toDayNumber(date) ?? asOf) });
  const answer = mapping?.dateOrder ?? null;
  return (
    <section
      className="ui-card pf-question"
      data-open={answer === null || undefined}
      aria-label={words.dateQuestion(name)}
    >
      <div>
        <h2>
          <CalendarIcon aria-hidden="true" />
          {words.dateQuestion(name)}
        </h2>
        <p>
          {words.dateBoth({ either: dates.either, rows: session.table.rows.length - blank })}{' '}
          <b className="mono">{example.value}</b>.
        </p>
      </div>
      <RadioGroup<DateOrder>
        label={words.dateQuestion(name)}
        hideLabel
        isCards
        value={answer}
        choices={[
          { value: 'dmy', label: words.dayFirst, help: reading(example.dayFirst) },
          { value: 'mdy', label: words.monthFirst, help: reading(example.monthFirst) },
        ]}
        onChange={(dateOrder) => onChange(describeColumn(session, name, { dateOrder }))}
      />
      <Evidence dates={dates} />
    </section>
  );
}

function Evidence({ dates }: { dates: NonNullable<ColumnSuggestion['dates']> }) {
  const words = usePortfolioWords();
  const format = useFormat();
  const { dayFirst, monthFirst, compared, agreeDayFirst, agreeMonthFirst } = dates;
  const share = (count: number) => format.percent(count / compared, 1);
  return (
    <div>
      <h3>{words.evidence}</h3>
      {dayFirst > 0 && <p>{words.onlyDayFirst(dayFirst)}.</p>}
      {monthFirst > 0 && <p>{words.onlyMonthFirst(monthFirst)}.</p>}
      {dayFirst + monthFirst === 0 && <p>{words.noneOnly}</p>}
      {compared > 0 && (
        <p>{words.agreement({ dayFirst: share(agreeDayFirst), monthFirst: share(agreeMonthFirst) })}</p>
      )}
    </div>
  );
}

function MarkQuestion({ column, session, onChange }: QuestionProps) {
  const words = usePortfolioWords();
  const { mapping, column: name, samples } = column;
  const answer = mapping?.decimal ?? null;
  return (
    <section
      className="ui-card pf-question"
      data-open={answer === null || undefined}
      aria-label={words.markQuestion(name)}
    >
      <div>
        <h2>
          <HelpIcon aria-hidden="true" />
          {words.markQuestion(name)}
        </h2>
        <p>
          {words.markBoth} <b className="mono">{samples[0]}</b>.
        </p>
      </div>
      <RadioGroup<DecimalMark>
        label={words.markQuestion(name)}
        hideLabel
        isCards
        value={answer}
        choices={[
          { value: ',', label: words.markComma, help: '1.284,90' },
          { value: '.', label: words.markPoint, help: '1,284.90' },
        ]}
        onChange={(decimal) => onChange(describeColumn(session, name, { decimal }))}
      />
      <div>
        <h3>{words.evidence}</h3>
        <p>{words.noneOnly}</p>
      </div>
    </section>
  );
}
