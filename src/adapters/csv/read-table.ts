import Papa from 'papaparse';
import { fail, succeed, type Result } from '@/core/lib';
import type { Table, TableDelimiter, TableProblem, TableReading, TableRow } from '@/core/ports';
import { decodeText } from './decode-text';
import { detectDelimiter } from './detect-delimiter';
import { recogniseFile } from './recognise-file';

/** The largest file that is read, in bytes. */
const MAX_BYTES = 250_000_000;

/** More columns than any system exports: the delimiter is not what it seems. */
const MAX_COLUMNS = 1000;

/** Progress is told after so many rows. */
const ROWS_PER_REPORT = 5000;

/** Reads a file's bytes on the calling thread. Blank lines are no rows; every other line is, however it looks. */
export function readTable(bytes: Uint8Array, reading: TableReading = {}): Result<Table, TableProblem> {
  if (bytes.length > MAX_BYTES)
    return fail({ code: 'file-too-large', values: { bytes: bytes.length, limit: MAX_BYTES } });
  if (reading.signal?.aborted) return fail({ code: 'reading-cancelled', values: {} });
  const foreign = recogniseFile(bytes);
  if (foreign) return fail(foreign);
  const { text, encoding } = decodeText(bytes);
  // One kind of line end: files put together from several systems have all three.
  const source = text.replace(/\r\n?/g, '\n');
  if (source.trim() === '') return fail({ code: 'file-empty', values: {} });
  const declared = /^sep=([,;|\t])\n/.exec(source);
  const delimiter = declared ? toDelimiter(declared[1]) : detectDelimiter(source);
  const body = declared ? source.slice(declared[0].length) : source;
  const rows = readRows(body, { delimiter, firstLine: declared ? 2 : 1, reading });
  if (!rows) return fail({ code: 'reading-cancelled', values: {} });
  const [first, ...rest] = rows;
  if (!first) return fail({ code: 'file-empty', values: {} });
  const columns = first.cells.length;
  if (columns > MAX_COLUMNS) return fail({ code: 'table-too-wide', values: { columns, limit: MAX_COLUMNS } });
  if (rest.length === 0) return fail({ code: 'table-without-rows', values: { columns } });
  return succeed({ ...nameColumns(first.cells), rows: rest, delimiter, encoding, decimal: commonMark(rest) });
}

function toDelimiter(character = ','): TableDelimiter {
  return character === ';' || character === '\t' || character === '|' ? character : ',';
}

type RowReading = {
  readonly delimiter: TableDelimiter;
  readonly firstLine: number;
  readonly reading: TableReading;
};

/** Every row with the line it begins on; undefined when the reading was ended before. */
function readRows(source: string, { delimiter, firstLine, reading }: RowReading): TableRow[] | undefined {
  const rows: TableRow[] = [];
  let line = firstLine;
  let from = 0;
  let sinceReport = 0;
  const ended: { early: boolean } = { early: false };
  Papa.parse<string[]>(source, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const begins = line;
      for (
        let at = source.indexOf('\n', from);
        at >= 0 && at < meta.cursor;
        at = source.indexOf('\n', at + 1)
      )
        line += 1;
      from = meta.cursor;
      if (data.length > 1 || (data[0] ?? '').trim() !== '') {
        const isBroken = errors.some(({ type }) => type === 'Quotes');
        rows.push(isBroken ? { line: begins, cells: data, fault: 'quotes' } : { line: begins, cells: data });
      }
      sinceReport += 1;
      if (sinceReport < ROWS_PER_REPORT) return;
      sinceReport = 0;
      reading.onProgress?.(meta.cursor / source.length);
      if (reading.signal?.aborted) {
        ended.early = true;
        parser.abort();
      }
    },
  });
  return ended.early ? undefined : rows;
}

/** Gives every column a name of its own. */
function nameColumns(cells: readonly string[]): { header: string[]; renamed: string[] } {
  const header: string[] = [];
  const renamed: string[] = [];
  const taken = new Set<string>();
  cells.forEach((cell, at) => {
    const written = cell.replace(/\s+/g, ' ').trim().slice(0, 200);
    const wanted = written === '' ? `Column ${at + 1}` : written;
    let name = wanted;
    for (let again = 2; taken.has(name); again += 1) name = `${wanted} (${again})`;
    if (name !== written) renamed.push(name);
    taken.add(name);
    header.push(name);
  });
  return { header, renamed };
}

/** The mark most numbers of the first rows have before their decimals; null when there are none, or as many of each. */
function commonMark(rows: readonly TableRow[]): '.' | ',' | null {
  let points = 0;
  let commas = 0;
  for (const { cells } of rows.slice(0, 200)) {
    for (const cell of cells) {
      if (/^\s*-?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})\s*$/.test(cell)) points += 1;
      else if (/^\s*-?(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})\s*$/.test(cell)) commas += 1;
    }
  }
  if (points === commas) return null;
  return points > commas ? '.' : ',';
}
