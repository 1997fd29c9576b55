import type { Position } from '@/core/strategy';
import type { Arrangement, LayoutNode } from '@/features/strategy-editor/layout/layout-graph';
import { CARD, JOIN, RANK_GAP } from '@/features/strategy-editor/layout/sizes';

/** How well a strategy has been arranged. All but the port order count faults. */
export type ArrangementQuality = {
  /** Where two lines cross. Lines that come together on their way to one card do not. */
  readonly crossings: readonly string[];
  /** Pairs of cards that overlap. */
  readonly overlaps: readonly string[];
  /** Cards a line runs through. */
  readonly throughCards: readonly string[];
  /** Lines that run along another one with which they share neither beginning nor end. */
  readonly shared: readonly string[];
  /** The part of neighbouring ways out that also lie in that order in the picture; loops left out. */
  readonly portOrder: number;
};

type Leg = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** Measures an arrangement of cards against the graph it is of. */
export function measureArrangement(
  nodes: readonly LayoutNode[],
  { positions, routes }: Arrangement,
): ArrangementQuality {
  const flat: Leg[] = [];
  const upright: Leg[] = [];
  let pairs = 0;
  let inOrder = 0;
  for (const { id, exits } of nodes) {
    const columns: number[] = [];
    const bends = exits.filter(({ side, target }) => side === 'below' && target !== null).length;
    const level = (positions.get(id)?.y ?? 0) + CARD.height + JOIN + RANK_GAP.bend * bends;
    for (const { key, target } of exits) {
      const points = routes.get(key)?.points;
      if (!points || target === null) continue;
      const ends = { key, source: id, target: target ?? key };
      for (const [index, to] of points.slice(1).entries()) {
        const from = points[index] ?? to;
        if (from.y === to.y)
          flat.push({ ...ends, at: from.y, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
        else upright.push({ ...ends, at: from.x, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
      }
      const isForward = (points.at(-1)?.y ?? 0) > (points[0]?.y ?? 0);
      if (isForward) columns.push(columnAt(points, level));
    }
    for (const [index, column] of columns.slice(1).entries()) {
      pairs += 1;
      if ((columns[index] ?? 0) <= column) inOrder += 1;
    }
  }
  return {
    crossings: crossingsOf(flat, upright),
    overlaps: overlapsOf(positions),
    throughCards: throughCards(positions, flat, upright),
    shared: [...sharedRuns(flat), ...sharedRuns(upright)],
    portOrder: pairs === 0 ? 1 : inOrder / pairs,
  };
}

/** Where a line is when it has come down to a level. */
function columnAt(points: readonly Position[], level: number): number {
  const next = points.findIndex(({ y }) => y > level);
  return points[Math.max(0, next - 1)]?.x ?? 0;
}

function crossingsOf(level: readonly Leg[], upright: readonly Leg[]): string[] {
  const sorted = [...upright].sort((one, other) => one.at - other.at);
  const found = new Set<string>();
  for (const one of level)
    for (let index = firstAfter(sorted, one.from + 1); index < sorted.length; index += 1) {
      const other = sorted[index];
      if (!other || other.at > one.to - 1) break;
      if (other.key === one.key || other.from > one.at - 1 || other.to < one.at + 1) continue;
      found.add([one.key, other.key].sort().join(' × '));
    }
  return [...found];
}

function firstAfter(sorted: readonly Leg[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlapsOf(positions: Arrangement['positions']): string[] {
  const cards = [...positions].sort(([, one], [, other]) => one.y - other.y);
  return cards.flatMap(([one, a], index) => {
    const found: string[] = [];
    for (let next = index + 1; next < cards.length; next += 1) {
      const [other, b] = cards[next] ?? [one, a];
      if (b.y >= a.y + CARD.height) break;
      if (Math.abs(a.x - b.x) < CARD.width) found.push(`${one} and ${other}`);
    }
    return found;
  });
}

function throughCards(
  positions: Arrangement['positions'],
  level: readonly Leg[],
  upright: readonly Leg[],
): string[] {
  return [...positions].flatMap(([id, { x, y }]) => [
    ...level
      .filter(({ at, from, to }) => at > y && at < y + CARD.height && from < x + CARD.width - 1 && to > x + 1)
      .map(({ key }) => `${key} through ${id}`),
    ...upright
      .filter(({ at, from, to }) => at > x && at < x + CARD.width && from < y + CARD.height - 1 && to > y + 1)
      .map(({ key }) => `${key} through ${id}`),
  ]);
}

/** Legs on one line that overlap, of edges that have no end in common. */
function sharedRuns(legs: readonly Leg[]): string[] {
  const sorted = [...legs].sort((one, other) => one.at - other.at || one.from - other.from);
  const found = new Set<string>();
  for (const [index, one] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.at !== one.at || other.from >= one.to) break;
      if (other.source === one.source || other.target === one.target) continue;
      if (Math.min(one.to, other.to) - other.from > 2) found.add([one.key, other.key].sort().join(' ∥ '));
    }
  return [...found];
}
