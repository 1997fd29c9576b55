import type { Position } from '@/core/strategy';
import { CARD } from '../layout/sizes';

/** What a frame leaves free around its cards; its name stands in what it leaves above. */
const MARGIN = { side: 16, top: 28, bottom: 14 };

/** Less than this a frame does not step in. */
const LEAST_STEP = 56;

type Row = { top: number; bottom: number; left: number; right: number };

/**
 * The corners of a frame around cards, beginning and ending in the middle of its upper edge: as wide in each row as the
 * cards in it, so that what stands beside them stays outside. Empty without cards.
 */
export function outlineCards(cards: readonly Position[]): readonly Position[] {
  const rows = rowsOf(cards);
  const [first] = rows;
  if (!first) return [];
  evenOut(rows);
  const right: Position[] = [];
  const left: Position[] = [];
  for (const row of rows) {
    right.push({ x: row.right, y: row.top }, { x: row.right, y: row.bottom });
    left.push({ x: row.left, y: row.top }, { x: row.left, y: row.bottom });
  }
  const middle = { x: (first.left + first.right) / 2, y: first.top };
  return withoutRepeats([middle, ...right, ...left.reverse(), middle]);
}

function rowsOf(cards: readonly Position[]): Row[] {
  const rows: Row[] = [];
  for (const { x, y } of [...cards].sort((one, other) => one.y - other.y)) {
    const last = rows.at(-1);
    const right = x + CARD.width;
    if (last && y < last.bottom) {
      last.bottom = Math.max(last.bottom, y + CARD.height);
      last.left = Math.min(last.left, x);
      last.right = Math.max(last.right, right);
    } else rows.push({ top: y, bottom: y + CARD.height, left: x, right });
  }
  return rows;
}

/** Rows meet half-way between them, overlap sideways, and small steps are straightened. */
function evenOut(rows: Row[]): void {
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  for (const [index, row] of rows.entries()) {
    if (row.left - left < LEAST_STEP) row.left = left;
    if (right - row.right < LEAST_STEP) row.right = right;
    const before = rows[index - 1];
    if (!before) continue;
    before.bottom = row.top = (before.bottom + row.top) / 2;
    row.left = Math.min(row.left, before.right - CARD.width);
    row.right = Math.max(row.right, before.left + CARD.width);
  }
  const [first] = rows;
  const last = rows.at(-1);
  if (first) first.top -= MARGIN.top;
  if (last) last.bottom += MARGIN.bottom;
  for (const row of rows) {
    row.left -= MARGIN.side;
    row.right += MARGIN.side;
  }
}

function withoutRepeats(corners: readonly Position[]): Position[] {
  return corners.filter(({ x, y }, index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    if (!before || !after) return true;
    if (before.x === x && before.y === y) return false;
    return !(before.x === x && after.x === x) && !(before.y === y && after.y === y);
  });
}
