import { findColumns } from './find-columns';
import { readChannel, readDay } from './read-cell';
import type { CellRow } from './schedule';

const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** Looked at: enough to know a table by. */
const LINES = 30;

/**
 * Whether a pasted text looks like a dunning table: rows and cells, most rows with a day and a channel. It asks quickly
 * and of the first rows only; whether the table can be imported is for `readSchedule` to say.
 */
export function looksLikeSchedule(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/, LINES)
    .filter((line) => line.trim() !== '');
  return lines.length > 1 && DELIMITERS.some((delimiter) => isSchedule(split(lines, delimiter)));
}

function split(lines: readonly string[], delimiter: string): CellRow[] {
  return lines.map((line, at) => ({
    line: at + 1,
    cells: line.split(delimiter, 100).map((cell) => cell.replace(/^\s*"(.*)"\s*$/, '$1')),
  }));
}

function isSchedule(table: readonly CellRow[]): boolean {
  if (table.some(({ cells }) => cells.length < 2)) return false;
  const { columns, rows } = findColumns(table);
  const day = columns.findIndex(({ role }) => role === 'day' || role === 'gap');
  const channel = columns.findIndex(({ role }) => role === 'channel');
  if (day < 0 || channel < 0) return false;
  const telling = rows.filter(
    ({ cells }) => readDay(cells[day]) !== undefined && readChannel(cells[channel]) !== undefined,
  );
  return telling.length > 0 && telling.length >= rows.length / 2;
}
