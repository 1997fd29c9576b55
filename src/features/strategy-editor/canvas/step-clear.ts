import type { Bounds } from '../layout/layout-graph';

/** What stays free between a card and the edge of the pane, and what lies over it, in pixels. */
const GAP = 8;

type Shift = { readonly x: number; readonly y: number };

/**
 * The least way by which a card has to move so that it lies in the pane and under nothing that lies over it; all in
 * pixels of the pane. Where there is no such place the card is at least in the pane, its beginning first.
 */
export function stepClear(card: Bounds, pane: Bounds, covers: readonly Bounds[]): Shift {
  const across = [
    0,
    ...covers.flatMap(({ left, right }) => [left - GAP - card.right, right + GAP - card.left]),
  ];
  const down = [
    0,
    ...covers.flatMap(({ top, bottom }) => [top - GAP - card.bottom, bottom + GAP - card.top]),
  ];
  const inX = (x: number) => hold(x, pane.left + GAP - card.left, pane.right - GAP - card.right);
  const inY = (y: number) => hold(y, pane.top + GAP - card.top, pane.bottom - GAP - card.bottom);
  const ways = across.flatMap((x) => down.map((y): Shift => ({ x: inX(x), y: inY(y) })));
  const free = ways.filter((way) => !isCovered(moved(card, way), covers));
  const [first = { x: inX(0), y: inY(0) }] = free.sort((one, other) => lengthOf(one) - lengthOf(other));
  return first;
}

/** Whether something lies over a card. */
export function isCovered(card: Bounds, covers: readonly Bounds[]): boolean {
  return covers.some((cover) => overlap(card, cover));
}

/** Whether two rectangles have more in common than an edge. */
export function overlap(one: Bounds, other: Bounds): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

export function moved({ left, top, right, bottom }: Bounds, { x, y }: Shift): Bounds {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** Between two bounds; where they exclude each other the lower one counts. */
function hold(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function lengthOf({ x, y }: Shift): number {
  return Math.abs(x) + Math.abs(y);
}
