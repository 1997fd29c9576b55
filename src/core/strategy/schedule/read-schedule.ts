import { fail, succeed, type Result } from '@/core/lib';
import { checkOrder, findTwins } from './check-order';
import { findColumns } from './find-columns';
import { cleanCell, shorten } from './fold-text';
import { readLevel } from './read-cell';
import { readRow, type RowContext, type RowReading } from './read-row';
import {
  MOST_LEVELS,
  type CellRow,
  type DunningLevel,
  type Schedule,
  type ScheduleColumn,
  type ScheduleProblem,
  type ScheduleRole,
  type ScheduleTemplate,
} from './schedule';

/**
 * A table as far as it was understood: its columns, its rows with what each says, and all that is wrong or worth
 * saying, in the order of the rows. `schedule` holds levels only when no error was found: nothing is half imported.
 */
export type ScheduleReading = {
  readonly columns: readonly ScheduleColumn[];
  readonly rows: readonly RowReading[];
  readonly problems: readonly ScheduleProblem[];
  readonly schedule: Result<Schedule, readonly ScheduleProblem[]>;
};

type Columns = readonly ScheduleColumn[];

/**
 * Reads a dunning table: a row for each level, with the day past due, the channel and the template. Headings may be
 * missing, English or German; columns it does not know are named and left out. Any cells are safe: nothing in them is
 * computed.
 */
export function readSchedule(
  table: readonly CellRow[],
  templates: readonly ScheduleTemplate[],
): ScheduleReading {
  const filled = table.filter(({ cells }) => cells.some((cell) => cleanCell(cell) !== ''));
  const { columns, rows } = findColumns(filled);
  const whole = checkTable(columns, rows);
  if (whole) return { columns, rows: [], problems: [whole], schedule: fail([whole]) };
  const places = new Map<ScheduleRole, number>();
  columns.forEach(({ role }, at) => role !== null && places.set(role, at));
  const numbers = numberLevels(rows, places.get('level'));
  const read = rows.map((row, at) => readRow(row, { columns, places, templates, level: numbers[at] }));
  const levels = inOrder(
    read.flatMap(({ level }) => level ?? []),
    !places.has('day'),
  );
  const found = [
    ...read.flatMap(({ problems }) => problems),
    ...findTwins(numbers.flatMap((level, at) => (level ? [{ ...level, line: rows[at]?.line ?? 0 }] : []))),
    ...checkOrder(levels),
    ...remarkColumns(columns),
  ];
  const lineOf = ({ line }: ScheduleProblem): number => line ?? Infinity;
  const problems = found.sort(
    (one, other) => lineOf(one) - lineOf(other) || (one.severity < other.severity ? -1 : 1),
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  const byLine = new Map(levels.map((level) => [level.line, level]));
  return {
    columns,
    rows: read.map((row) => ({ ...row, level: byLine.get(row.line) })),
    problems,
    schedule: errors.length > 0 ? fail(errors) : succeed(levels),
  };
}

/** What is wrong with the table as a whole, so that its rows say nothing. */
function checkTable(columns: Columns, { length: rows }: readonly CellRow[]): ScheduleProblem | undefined {
  const has = (...roles: readonly ScheduleRole[]): boolean =>
    columns.some(({ role }) => role !== null && roles.includes(role));
  if (rows === 0) return problemOf('schedule-empty');
  if (rows > MOST_LEVELS) return problemOf('schedule-too-long', { rows, most: MOST_LEVELS });
  if (!has('day', 'gap')) return problemOf('schedule-no-day');
  return has('channel') ? undefined : problemOf('schedule-no-channel');
}

function problemOf(
  code: string,
  values: ScheduleProblem['values'] = {},
  severity: ScheduleProblem['severity'] = 'error',
): ScheduleProblem {
  return { code, severity, line: null, column: null, values };
}

/**
 * The number and name of each row's level. Where every row says a number, numbers count; else levels are known by their
 * words, and counted as they stand. Undefined where a row says none though there is a column for it.
 */
function numberLevels(rows: readonly CellRow[], place: number | undefined): RowContext['level'][] {
  if (place === undefined) return rows.map((_, at) => ({ number: at + 1, name: '' }));
  const said = rows.map(({ cells }) => readLevel(cells[place]));
  const areNumbered = said.every((level) => level === undefined || level.number !== undefined);
  return said.map((level, at) => {
    if (!level) return undefined;
    const name = areNumbered ? level.name : cleanCell(rows[at]?.cells[place]);
    return { number: (areNumbered ? level.number : undefined) ?? at + 1, name: shorten(name, 200) };
  });
}

/** Levels by their numbers; where days are counted from the level before, they are added up. */
function inOrder(levels: Schedule, isByGap: boolean): DunningLevel[] {
  const sorted = [...levels].sort((one, other) => one.number - other.number);
  if (!isByGap) return sorted;
  let day = 0;
  return sorted.map((level) => {
    day += level.day;
    return { ...level, day };
  });
}

/** Columns that are not taken over are named, so that nobody looks for them afterwards; so is a missing template column. */
function remarkColumns(columns: Columns): ScheduleProblem[] {
  const names = columns.some(({ role }) => role === 'template' || role === 'tone');
  const left = columns
    .filter(({ name, role }) => name !== '' && (role === null || role === 'fee'))
    .slice(0, 12)
    .map(({ name, role }): ScheduleProblem => ({
      code: role === 'fee' ? 'schedule-fee-left' : 'schedule-column-left',
      severity: 'warning',
      line: null,
      column: name,
      values: { column: shorten(name, 60) },
    }));
  return names ? left : [problemOf('schedule-no-template', {}, 'warning'), ...left];
}
