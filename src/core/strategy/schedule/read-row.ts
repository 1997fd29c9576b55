import type { Channel } from '@/core/lib';
import { cleanCell, shorten } from './fold-text';
import { matchTemplate, matchTone } from './match-template';
import { readChannel, readDay, readTime, readTone } from './read-cell';
import type {
  CellRow,
  DunningLevel,
  ScheduleColumn,
  ScheduleProblem,
  ScheduleRole,
  ScheduleTemplate,
} from './schedule';

/** A row of the table: what stands in it, the level it says (undefined when it says none), and what is wrong with it. */
export type RowReading = {
  readonly line: number;
  readonly written: Readonly<Record<'level' | 'day' | 'channel' | 'template', string>>;
  readonly level: DunningLevel | undefined;
  readonly problems: readonly ScheduleProblem[];
};

/** What a row is read with: where its columns are, the templates there are, and the level's number and name. */
export type RowContext = {
  readonly columns: readonly ScheduleColumn[];
  readonly places: ReadonlyMap<ScheduleRole, number>;
  readonly templates: readonly ScheduleTemplate[];
  readonly level: { readonly number: number; readonly name: string } | undefined;
};

type Complain = (
  code: string,
  role: ScheduleRole,
  values?: ScheduleProblem['values'],
  severity?: 'warning',
) => null;

/** Reads one row. What is missing or unknown is said by row and column; the rest of the row is read all the same. */
export function readRow(row: CellRow, context: RowContext): RowReading {
  const { columns, places } = context;
  const cell = (role: ScheduleRole): string => cleanCell(row.cells[places.get(role) ?? -1]);
  const problems: ScheduleProblem[] = [];
  const complain: Complain = (code, role, values = {}, severity) => {
    const column = columns[places.get(role) ?? -1]?.name ?? null;
    problems.push({ code, severity: severity ?? 'error', line: row.line, column, values });
    return null;
  };
  if (row.fault === 'quotes') complain('schedule-quotes', 'level');
  if (!context.level) complain('schedule-level-missing', 'level', { cell: shorten(cell('level'), 40) });
  const dayRole = places.has('day') ? 'day' : 'gap';
  const day = readDayCell(cell(dayRole), dayRole, complain);
  const channel = readChannelCell(cell('channel'), complain);
  const template = findTemplate({ name: cell('template'), tone: cell('tone'), channel }, context, complain);
  const at = readTimeCell(cell('time'), complain);
  const isWhole = context.level && day !== null && channel !== null && row.fault === undefined;
  return {
    line: row.line,
    written: {
      level: cell('level'),
      day: cell(dayRole),
      channel: cell('channel'),
      template: cell('template'),
    },
    level: isWhole ? { line: row.line, ...context.level, day, channel, template, at } : undefined,
    problems,
  };
}

/** Later days than this no wait can count to. */
const LAST_DAY = 3660;

function readDayCell(cell: string, role: 'day' | 'gap', complain: Complain): number | null {
  const day = readDay(cell);
  const said = { cell: shorten(cell, 40) };
  if (cell === '') return complain('schedule-day-missing', role);
  if (day === undefined) return complain('schedule-day-unclear', role, said);
  if (day < 0)
    return complain(role === 'day' ? 'schedule-day-negative' : 'schedule-gap-negative', role, { day });
  return day > LAST_DAY ? complain('schedule-day-far', role, { day, most: LAST_DAY }) : day;
}

function readChannelCell(cell: string, complain: Complain): Channel | null {
  if (cell === '') return complain('schedule-channel-missing', 'channel');
  return readChannel(cell) ?? complain('schedule-channel-unknown', 'channel', { cell: shorten(cell, 40) });
}

function readTimeCell(cell: string, complain: Complain): string | null {
  if (cell === '') return null;
  return readTime(cell) ?? complain('schedule-time-unclear', 'time', { cell: shorten(cell, 40) });
}

/** A template that is not found leaves the step without a message; one for another channel is a mistake. */
function findTemplate(
  { name, tone, channel }: { name: string; tone: string; channel: Channel | null },
  { templates, places }: RowContext,
  complain: Complain,
): string | null {
  const said = shorten(name, 60);
  if (name === '') {
    const known = readTone(tone);
    const fitting = known !== undefined && channel ? matchTone(known, channel, templates) : undefined;
    if (!fitting && (places.has('template') || places.has('tone')))
      complain('schedule-template-none', 'template', {}, 'warning');
    return fitting?.id ?? null;
  }
  const match = matchTemplate(name, channel, templates);
  switch (match.found) {
    case 'one':
      return match.template.id;
    case 'other-channel':
      complain('schedule-template-channel', 'template', {
        template: said,
        written: match.template.channel,
        channel: channel ?? '',
      });
      return null;
    case 'several':
      complain(
        'schedule-template-several',
        'template',
        { template: said, names: match.names.map((each) => shorten(each, 60)).join(', ') },
        'warning',
      );
      return null;
    case 'none':
      complain('schedule-template-unknown', 'template', { template: said }, 'warning');
      return null;
  }
}
