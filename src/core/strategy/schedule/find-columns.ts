import { cleanCell, foldText } from './fold-text';
import { readChannel, readDay, readTime } from './read-cell';
import type { CellRow, ScheduleColumn, ScheduleRole } from './schedule';

/** How columns are headed, in English and German; the first that fits counts. */
const HEADINGS: readonly (readonly [ScheduleRole, readonly string[]])[] = [
  [
    'gap',
    ['interval', 'intervall', 'abstand', 'days after previous', 'days since last', 'tage nach vorstufe'],
  ],
  [
    'level',
    ['level', 'lvl', 'stufe', 'mahnstufe', 'stage', 'step', 'schritt', 'nr', 'no', 'number', 'nummer', '#']
      .concat(['mahnung', 'reminder', 'follow up', 'follow up action', 'collection letter', 'mahnlevel'])
      .concat(['dunning', 'collection letter code', 'bezeichnung']),
  ],
  ['channel', ['channel', 'kanal', 'medium', 'via', 'versandart', 'versandweg', 'delivery', 'zustellung']],
  [
    'fee',
    ['fee', 'fees', 'gebuhr', 'gebuehr', 'mahngebuhr', 'mahngebuehr', 'charge', 'kosten', 'mahnkosten'],
  ],
  ['tone', ['tone', 'ton', 'tonfall', 'tonalitat', 'tonalitaet']],
  ['time', ['time', 'time of day', 'uhrzeit', 'zeit', 'um']],
  [
    'template',
    ['template', 'vorlage', 'text', 'mahntext', 'message', 'nachricht', 'textbaustein', 'betreff'],
  ],
  [
    'day',
    ['day', 'days', 'tag', 'tage', 'dpd', 'verzugstage', 'due days', 'overdue', 'delay', 'offset', 'verzug'],
  ],
];

/** Words that give a heading away inside a longer one: "Days past due", "Name der Vorlage". */
const SIGNS: readonly (readonly [ScheduleRole, RegExp])[] = [
  ['gap', /\b(previous|interval|intervall|abstand|vorstufe)\b/],
  ['fee', /\b(fees?|\w*gebu?e?hr(en)?|charges?|\w*kosten)\b/],
  ['template', /\b(templates?|\w*vorlagen?|textbausteine?|betreff)\b/],
  ['channel', /\b(channel|kommunikationskanal|kanal|versandart|versandweg)\b/],
  ['time', /\b(uhrzeit|time of day|send time)\b/],
  ['day', /\b(days?|tagen?|\w*tage|dpd|overdue|past due)\b/],
  ['level', /\b(level|stage|\w*stufe)\b/],
  ['tone', /\b(tone|tonfall)\b/],
];

/**
 * What the columns of a table say: by their headings where it has some, else by what stands in them. `rows` are the rows
 * under the headings. A role is given once; later columns of the same kind are not taken over.
 */
export function findColumns(table: readonly CellRow[]): {
  readonly columns: readonly ScheduleColumn[];
  readonly rows: readonly CellRow[];
} {
  const [first, ...rest] = table;
  if (!first) return { columns: [], rows: [] };
  const headed = readHeadings(first.cells);
  if (headed) return { columns: headed, rows: rest };
  return { columns: guessColumns(table), rows: table };
}

/** The columns by the first row; undefined when it is a row like the others. */
function readHeadings(cells: readonly string[]): ScheduleColumn[] | undefined {
  if (cells.some((cell) => readDay(cell) !== undefined)) return undefined;
  const names = cells.map(foldText);
  const taken = new Map<ScheduleRole, number>();
  const give = (fits: (name: string) => ScheduleRole | undefined): void =>
    names.forEach((name, at) => {
      const role = name === '' || [...taken.values()].includes(at) ? undefined : fits(name);
      if (role !== undefined && !taken.has(role)) taken.set(role, at);
    });
  give((name) => HEADINGS.find(([, spellings]) => spellings.includes(name))?.[0]);
  give((name) => SIGNS.find(([role, sign]) => sign.test(name) && !taken.has(role))?.[0]);
  const isGiven = (at: number): boolean => [...taken.values()].includes(at);
  const looksLikeData =
    !taken.has('channel') && cells.some((cell, at) => !isGiven(at) && readChannel(cell) !== undefined);
  if (taken.size === 0 || looksLikeData) return undefined;
  const roles = new Map([...taken].map(([role, at]) => [at, role]));
  return cells.map((cell, at) => ({ name: cleanCell(cell), role: roles.get(at) ?? null }));
}

/** The columns of a table without headings, by what most of their cells are; numbers are levels first, then days. */
function guessColumns(rows: readonly CellRow[]): ScheduleColumn[] {
  const width = Math.max(...rows.slice(0, 250).map(({ cells }) => cells.length), 0);
  const share = (at: number, fits: (cell: string | undefined) => boolean): number =>
    rows.filter(({ cells }) => fits(cells[at])).length / rows.length;
  const columns = Array.from({ length: Math.min(width, 100) }, (_, at) => at);
  const numbers = columns.filter((at) => share(at, (cell) => readDay(cell) !== undefined) > 0.5);
  const channel = columns.find((at) => share(at, (cell) => readChannel(cell) !== undefined) >= 0.5);
  const time = columns.find(
    (at) => share(at, (cell) => /[:.h]|uhr/i.test(cell ?? '') && readTime(cell) !== undefined) > 0.5,
  );
  const left = columns.filter((at) => !numbers.includes(at) && at !== channel && at !== time);
  const day = numbers.length > 1 ? numbers[1] : numbers[0];
  const level = numbers.length > 1 ? numbers[0] : left.find((at) => day !== undefined && at < day);
  const template = left.find((at) => at !== level);
  const roles = new Map<number | undefined, ScheduleRole>([
    [template, 'template'],
    [time, 'time'],
    [channel, 'channel'],
    [level, 'level'],
    [day, 'day'],
  ]);
  return columns.map((at) => ({ name: '', role: roles.get(at) ?? null }));
}
