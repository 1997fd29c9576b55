import { succeed, type Result } from '@/core/lib';
import type { Table, TableProblem, TableReader } from '@/core/ports';
import type { CellRow } from '@/core/strategy';

/** The rows of a file or of pasted text as they were written, the first one like the others. */
export async function readCells(
  tables: TableReader,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<readonly CellRow[], TableProblem>> {
  const read = await tables.read(bytes, { signal });
  if (read.ok) return succeed([headOf(read.value), ...read.value.rows]);
  if (read.error.code !== 'table-without-rows') return read;
  // A table of one row may be a level without headings: with a second row under it the reader takes it.
  const again = await tables.read(withRow(bytes), { signal });
  return again.ok ? succeed([headOf(again.value)]) : read;
}

function withRow(bytes: Uint8Array): Uint8Array {
  const row = new TextEncoder().encode('\n-');
  const longer = new Uint8Array(bytes.length + row.length);
  longer.set(bytes);
  longer.set(row, bytes.length);
  return longer;
}

/** The reader names every column anew where names are missing or there twice; here they are cells again. */
function headOf({ header, renamed, rows }: Table): CellRow {
  const cells = header.map((name) =>
    renamed.includes(name) ? name.replace(/^Column \d+$/, '').replace(/ \(\d+\)$/, '') : name,
  );
  return { line: Math.max(1, (rows[0]?.line ?? 2) - 1), cells };
}
