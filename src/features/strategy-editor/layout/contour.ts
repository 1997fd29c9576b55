import { COLUMN_GAP } from './sizes';

/**
 * What a block takes of each rank it reaches, as far left and as far right as it goes, seen from its own origin. The
 * ranks are kept from the bottom up, so that what stands above a block is added at the end; `shift` moves all of it at
 * no cost. A block that is taken up into a larger one is not asked again, so the longer of two outlines takes in the
 * shorter: a path of a thousand steps costs a thousand steps.
 */
export type Contour = {
  bottom: number;
  shift: number;
  readonly left: number[];
  readonly right: number[];
  /** Where in its rank, in the order from left to right, something of the block stands. */
  readonly place: number[];
};

/** The place of a rank between two that nothing stands in. */
const NOTHING = 1;

export function createContour(bottom: number): Contour {
  return { bottom, shift: 0, left: [], right: [], place: [] };
}

/** The rank above which a contour takes nothing. */
function topOf({ bottom, left }: Contour): number {
  return bottom - left.length + 1;
}

/** How far right of one contour's origin another's must stand to keep its distance from it; -Infinity without a common rank. */
export function distanceBetween(one: Contour, other: Contour): number {
  const low = Math.min(one.bottom, other.bottom);
  const high = Math.max(topOf(one), topOf(other));
  let distance = -Infinity;
  for (let rank = high; rank <= low; rank += 1) {
    const apart = (one.right[one.bottom - rank] ?? 0) - (other.left[other.bottom - rank] ?? 0);
    if (apart > distance) distance = apart;
  }
  return distance + one.shift - other.shift + COLUMN_GAP;
}

/** Whether one contour stands left of another one in the ranks they share; undefined where they share none. */
export function isLeftOf(one: Contour, other: Contour): boolean | undefined {
  const high = Math.max(topOf(one), topOf(other));
  for (let rank = Math.min(one.bottom, other.bottom); rank >= high; rank -= 1) {
    const [place, beside] = [one.place[one.bottom - rank], other.place[other.bottom - rank]];
    if (place !== undefined && beside !== undefined && place !== NOTHING && beside !== NOTHING)
      return place < beside;
  }
  return undefined;
}

/** Takes the stretch of a rank. Ranks are taken from those that are known, or the next one above. */
export function reach(
  contour: Contour,
  rank: number,
  stretch: { left: number; right: number; place: number },
): void {
  const index = contour.bottom - rank;
  const left = stretch.left - contour.shift;
  const right = stretch.right - contour.shift;
  const known = contour.left[index];
  if (known === undefined) contour.place[index] = stretch.place;
  contour.left[index] = known === undefined ? left : Math.min(known, left);
  contour.right[index] = known === undefined ? right : Math.max(contour.right[index] ?? right, right);
}

/** The right edge of a contour in a rank. */
export function rightAt(contour: Contour, rank: number): number {
  return (contour.right[contour.bottom - rank] ?? -Infinity) + contour.shift;
}

/** Both contours in one, the second one at an offset. Neither may be used afterwards. */
export function united(one: Contour, other: Contour, offset: number): Contour {
  other.shift += offset;
  const [deep, shallow] = one.bottom >= other.bottom ? [one, other] : [other, one];
  const top = topOf(deep);
  // Between the two there may be ranks nothing of them takes.
  for (let rank = top - 1; rank > shallow.bottom; rank -= 1)
    reach(deep, rank, { left: Infinity, right: -Infinity, place: NOTHING });
  for (let index = 0; index < shallow.left.length; index += 1)
    reach(deep, shallow.bottom - index, {
      left: (shallow.left[index] ?? 0) + shallow.shift,
      right: (shallow.right[index] ?? 0) + shallow.shift,
      place: shallow.place[index] ?? 0,
    });
  return deep;
}
