import type { Matrix, MatrixRow } from '@/core/strategy';

/** A cell of the matrix: the row's way out of the split, and the column; 0 is the segment, the last one adds. */
export type Place = { readonly port: string; readonly column: number };

/** The column of a row that adds a step at its end. */
export function addColumn({ cells }: MatrixRow): number {
  return cells.length + 1;
}

/** The place of a step, or of a wait before one; undefined where it is no part of the matrix. */
export function placeOf({ rows }: Matrix, step: string): Place | undefined {
  for (const { port, cells } of rows) {
    const at = cells.findIndex((cell) => cell.step === step || cell.waits.includes(step));
    if (at >= 0) return { port, column: at + 1 };
  }
  return undefined;
}

/** The same place, or the nearest that is there. */
export function clampPlace({ rows }: Matrix, place: Place | undefined): Place {
  const row = rows.find(({ port }) => port === place?.port) ?? rows[0];
  if (!row) return { port: '', column: 0 };
  return { port: row.port, column: Math.max(0, Math.min(addColumn(row), place?.column ?? 0)) };
}

/** Where a key leads from a place; undefined for a key that moves nowhere. `page` is how many rows are in sight. */
export function placeAfterKey(
  matrix: Matrix,
  place: Place,
  { key, isFar, page }: { key: string; isFar: boolean; page: number },
): Place | undefined {
  const { rows } = matrix;
  const at = rows.findIndex(({ port }) => port === place.port);
  const row = rows[at];
  if (!row) return undefined;
  const toRow = (index: number): Place => {
    const port = rows[Math.max(0, Math.min(rows.length - 1, index))]?.port ?? place.port;
    return clampPlace(matrix, { port, column: place.column });
  };
  const toColumn = (column: number): Place => clampPlace(matrix, { port: place.port, column });
  switch (key) {
    case 'ArrowUp':
      return toRow(at - 1);
    case 'ArrowDown':
      return toRow(at + 1);
    case 'ArrowLeft':
      return toColumn(place.column - 1);
    case 'ArrowRight':
      return toColumn(place.column + 1);
    case 'PageUp':
      return toRow(at - page);
    case 'PageDown':
      return toRow(at + page);
    case 'Home':
      return isFar ? { port: rows[0]?.port ?? place.port, column: 0 } : toColumn(0);
    case 'End': {
      const last = rows.at(-1) ?? row;
      return isFar ? { port: last.port, column: addColumn(last) } : toColumn(addColumn(row));
    }
    default:
      return undefined;
  }
}
