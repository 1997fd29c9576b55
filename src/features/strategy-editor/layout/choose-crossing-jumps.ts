import type { Stretch } from './lay-channels';
import type { Way } from './route-links';
import { countBelow, type Link, type Vertex } from './vertex';

/** As many lines a line may cross before a chip says where it leads. */
const MOST_CROSSED = 1;

/** A line that passes fewer ranks than these is easily followed, whatever it crosses. */
const LEAST_PASSED = 2;

/** Which lines each line crosses. */
type Crossings = Map<Link, Set<Link>>;

/**
 * The links whose lines cross many others: the worst first, until nobody crosses many. Main ways are always drawn, and
 * of the ways to a card at least one.
 */
export function chooseCrossingJumps(ways: readonly Way[]): Link[] {
  const crossings = findCrossings(ways);
  const cut = new Set<Link>();
  for (let worst = findWorst(crossings, cut); worst; worst = findWorst(crossings, cut)) {
    cut.add(worst);
    for (const other of crossings.get(worst) ?? []) crossings.get(other)?.delete(worst);
    crossings.delete(worst);
  }
  return [...cut];
}

function findCrossings(ways: readonly Way[]): Crossings {
  const gaps: Stretch[][] = [];
  for (const { stretches, link } of ways)
    if (!link.isLoop) for (const stretch of stretches) (gaps[stretch.rank] ??= []).push(stretch);
  const crossings: Crossings = new Map();
  for (const gap of gaps as readonly (readonly Stretch[] | undefined)[]) {
    const sorted = [...(gap ?? [])].sort((one, other) => one.from - other.from || one.to - other.to);
    if (sorted.every((one, index) => one.to >= (sorted[index - 1]?.to ?? -Infinity))) continue;
    for (const [index, one] of sorted.entries())
      for (let next = index + 1; next < sorted.length; next += 1) {
        const other = sorted[next];
        if (other && one.from < other.from && one.to > other.to) note(crossings, one.link, other.link);
      }
  }
  return crossings;
}

function note(crossings: Crossings, one: Link, other: Link): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = crossings.get(from);
    if (known) known.add(to);
    else crossings.set(from, new Set([to]));
  }
}

function findWorst(crossings: Crossings, cut: ReadonlySet<Link>): Link | undefined {
  let worst: Link | undefined;
  let most = MOST_CROSSED;
  for (const [link, { size }] of crossings)
    if (
      size > most &&
      link.lanes.length >= LEAST_PASSED &&
      !isMain(link) &&
      hasOtherWay(link.target, link, cut)
    ) {
      worst = link;
      most = size;
    }
  return worst;
}

function isMain({ exit, source }: Link): boolean {
  return exit.side === 'below' && countBelow(source) === 1;
}

function hasOtherWay({ arriving }: Vertex, link: Link, cut: ReadonlySet<Link>): boolean {
  return arriving.some((other) => other !== link && !other.isLoop && !cut.has(other));
}
