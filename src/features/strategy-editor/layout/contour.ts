import { COLUMN_GAP } from './sizes';

/** How far a block reaches to the left and right of its own origin, by rank. */
export type Contour = Map<number, readonly [number, number]>;

/** How far right of a contour another one must be shifted, so that the two keep their distance; -Infinity when they share no rank. */
export function distanceBeside(base: Contour, added: Contour): number {
  let distance = -Infinity;
  for (const [rank, [left]] of added) {
    const known = base.get(rank);
    if (known) distance = Math.max(distance, known[1] + COLUMN_GAP - left);
  }
  return distance;
}

/** The smallest shift around a wish at which a contour touches the base nowhere. */
export function nearestFit(base: Contour, added: Contour, wish: number): number {
  if (fits(base, added, wish)) return wish;
  let right = wish;
  let left = wish;
  for (const [rank, [from, to]] of added) {
    const known = base.get(rank);
    if (!known) continue;
    right = Math.max(right, known[1] + COLUMN_GAP - from);
    left = Math.min(left, known[0] - COLUMN_GAP - to);
  }
  return right - wish <= wish - left ? right : left;
}

/** Widens a contour by another one, shifted. */
export function widen(base: Contour, added: Contour, shift: number): void {
  for (const [rank, [left, right]] of added) reach(base, rank, left + shift, right + shift);
}

/** Widens a contour at one rank. */
export function reach(base: Contour, rank: number, left: number, right: number): void {
  const known = base.get(rank);
  base.set(rank, known ? [Math.min(known[0], left), Math.max(known[1], right)] : [left, right]);
}

/** A contour, shifted. */
export function shifted(contour: Contour, by: number): Contour {
  return new Map(Array.from(contour, ([rank, [left, right]]) => [rank, [left + by, right + by] as const]));
}

function fits(base: Contour, added: Contour, shift: number): boolean {
  return [...added].every(([rank, [left, right]]) => {
    const known = base.get(rank);
    return !known || left + shift >= known[1] + COLUMN_GAP || right + shift <= known[0] - COLUMN_GAP;
  });
}
