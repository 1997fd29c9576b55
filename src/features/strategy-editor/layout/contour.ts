import { COLUMN_GAP } from './sizes';

/** A stretch of a rank that is taken, from left to right. */
type Span = readonly [number, number];

/** What a block takes of each rank, seen from its own origin: stretches in order that do not touch. */
export type Contour = Map<number, readonly Span[]>;

/** How far right of a contour another one must be shifted to stand beside all of it; -Infinity when they share no rank. */
export function distanceBeside(base: Contour, added: Contour): number {
  let distance = -Infinity;
  for (const [rank, spans] of added) {
    const taken = base.get(rank)?.at(-1);
    const [first] = spans;
    if (taken && first) distance = Math.max(distance, taken[1] + COLUMN_GAP - first[0]);
  }
  return distance;
}

/** The shift nearest to a wish at which a contour keeps its distance from the base everywhere; it may stand in a gap of it. */
export function nearestFit(base: Contour, added: Contour, wish: number): number {
  const right = pushed(base, added, wish);
  if (right === wish) return wish;
  const left = -pushed(mirrored(base), mirrored(added), -wish);
  return right - wish <= wish - left ? right : left;
}

/** Moves a contour to the right, from one stretch in its way to the next, until nothing is. */
function pushed(base: Contour, added: Contour, wish: number): number {
  const [long, short] = base.size < added.size ? [added, base] : [base, added];
  const shared = [...short.keys()].filter((rank) => long.has(rank));
  let shift = wish;
  for (let isClear = false; !isClear;) {
    isClear = true;
    for (const rank of shared) {
      for (const [left, right] of added.get(rank) ?? []) {
        const inTheWay = base
          .get(rank)
          ?.find((taken) => left + shift < taken[1] + COLUMN_GAP && right + shift > taken[0] - COLUMN_GAP);
        if (!inTheWay) continue;
        shift = inTheWay[1] + COLUMN_GAP - left;
        isClear = false;
      }
    }
  }
  return shift;
}

/** Widens a contour by another one, shifted. */
export function widen(base: Contour, added: Contour, shift: number): void {
  for (const [rank, spans] of added)
    for (const [left, right] of spans) reach(base, rank, left + shift, right + shift);
}

/** Takes a stretch of one rank; stretches that touch become one. */
export function reach(base: Contour, rank: number, left: number, right: number): void {
  const known = base.get(rank) ?? [];
  const before = known.filter((span) => span[1] < left);
  const after = known.filter((span) => span[0] > right);
  const touched = known.slice(before.length, known.length - after.length);
  const joined: Span = [
    Math.min(left, touched[0]?.[0] ?? left),
    Math.max(right, touched.at(-1)?.[1] ?? right),
  ];
  base.set(rank, [...before, joined, ...after]);
}

/** A contour, shifted. */
export function shifted(contour: Contour, by: number): Contour {
  return new Map(
    Array.from(contour, ([rank, spans]) => [
      rank,
      spans.map(([left, right]): Span => [left + by, right + by]),
    ]),
  );
}

/** A contour as a mirror shows it. */
export function mirrored(contour: Contour): Contour {
  return new Map(
    Array.from(contour, ([rank, spans]) => [
      rank,
      spans.map(([left, right]): Span => [-right, -left]).reverse(),
    ]),
  );
}
