import { isDominatedBy } from './find-dominators';
import type { Link, Vertex } from './vertex';

/** The ranks a line may pass before a chip says where it leads: back, or on. */
const LONGEST = { back: 8, on: 14 };

/**
 * The links whose lines are too long to follow with the eye: those that lead far on to where others arrive from
 * nearer by. The nearest way to a card is always drawn.
 */
export function chooseJumps(vertices: readonly Vertex[]): Link[] {
  const jumps: Link[] = [];
  for (const { arriving } of vertices) {
    let isMet = false;
    const far: Link[] = [];
    for (const link of arriving) {
      if (link.isLoop) continue;
      if (lengthOf(link) > LONGEST.on) far.push(link);
      else isMet = true;
    }
    if (far.length === 0) continue;
    const nearest = isMet
      ? undefined
      : far.reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one));
    for (const link of far) if (link !== nearest) jumps.push(link);
  }
  return jumps;
}

/**
 * The loops that cannot be drawn: those that lead far back, and those no line could follow without crossing others,
 * because something stands at the right of where they begin, or leads out of what they enclose.
 */
export function chooseLoopJumps(ranks: readonly (readonly Vertex[])[], links: readonly Link[]): Link[] {
  return links.filter((link) => link.isLoop && !isDrawable(link, ranks));
}

function isDrawable(link: Link, ranks: readonly (readonly Vertex[])[]): boolean {
  const { source, target, exit } = link;
  if (source === target || source.rank - target.rank > LONGEST.back) return false;
  if (exit.side === 'left' || !isOutermost(link) || !isDominatedBy(source, target)) return false;
  const isInside = (vertex: Vertex) => isDominatedBy(vertex, target);
  const leadsOut = (other: Link) =>
    !other.isLoop &&
    other.leftFirst > source.leftFirst &&
    (other.target.rank > source.rank || !isInside(other.target));
  for (let rank = target.rank; rank <= source.rank; rank += 1)
    for (const vertex of ranks[rank] ?? []) {
      if (!isInside(vertex)) continue;
      if (rank === source.rank && vertex.leftFirst > source.leftFirst) return false;
      if (rank < source.rank && vertex.leaving.some(leadsOut)) return false;
    }
  return true;
}

/** Whether nothing else leaves a card farther right. */
function isOutermost({ source: { leaving }, exit }: Link): boolean {
  return leaving.at(-1)?.exit === exit;
}

function lengthOf({ source, target }: Link): number {
  return target.rank - source.rank;
}
