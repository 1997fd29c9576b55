import { countBelow, createLane, type Link, type Vertex } from './vertex';

/**
 * Gives every vertex its rank: one more than the lowest of those before it. An exception that leads straight to where
 * other ways meet passes one rank more, so that it has a lane of its own to be told by. A path that ends between ways
 * that meet has ended before they do, or a line would have to cross it. `order` is the one with the left first.
 */
export function rankVertices(order: readonly Vertex[]): void {
  const ends = order.filter(({ leaving }) => leaving.every(({ isLoop }) => isLoop));
  for (const vertex of order) vertex.rank = 0;
  for (const vertex of order) {
    const arriving = vertex.arriving.filter(({ isLoop }) => !isLoop);
    if (arriving.length > 1) vertex.rank = Math.max(vertex.rank, lowestBetween(arriving, ends) + 1);
    const isFan = countBelow(vertex) > 1;
    for (const { target, exit, isLoop } of vertex.leaving) {
      if (isLoop) continue;
      const isException = isFan || exit.side !== 'below';
      const meets = isException && countForward(target.arriving) > 1;
      target.rank = Math.max(target.rank, vertex.rank + (meets ? 2 : 1));
    }
  }
}

/** The rank of the lowest path's end between the outermost of the links that meet; -1 without one. */
function lowestBetween(arriving: readonly Link[], ends: readonly Vertex[]): number {
  const [first] = arriving;
  if (!first) return -1;
  let [left, right] = [first, first];
  for (const link of arriving) {
    if (link.leftFirst < left.leftFirst) left = link;
    if (link.leftFirst > right.leftFirst) right = link;
  }
  let lowest = -1;
  for (let index = firstAfter(ends, left.leftFirst); index < ends.length; index += 1) {
    const end = ends[index];
    if (!end || end.leftFirst > right.leftFirst) break;
    const isBetween = end.rightFirst < left.rightFirst && end.rightFirst > right.rightFirst;
    if (isBetween) lowest = Math.max(lowest, end.rank);
  }
  return lowest;
}

function firstAfter(ends: readonly Vertex[], order: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.leftFirst ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countForward(links: readonly Link[]): number {
  let count = 0;
  for (const { isLoop } of links) if (!isLoop) count += 1;
  return count;
}

/** Puts lanes where links pass ranks, and ties everything together from rank to rank. */
export function addLanes(links: readonly Link[]): readonly Vertex[] {
  const lanes: Vertex[] = [];
  for (const link of links) {
    if (link.isLoop) continue;
    const isNamed = link.exit.isLabelled && link.exit.side === 'below' && countBelow(link.source) > 1;
    let last = link.source;
    for (let rank = link.source.rank + 1; rank < link.target.rank; rank += 1) {
      const lane = createLane(link, rank, isNamed && last === link.source);
      link.lanes.push(lane);
      lanes.push(lane);
      tie(last, lane);
      last = lane;
    }
    tie(last, link.target);
  }
  return lanes;
}

function tie(one: Vertex, other: Vertex): void {
  one.next.push(other);
  other.previous.push(one);
}

/** The vertices rank by rank, each rank from left to right. */
export function sortIntoRanks(vertices: readonly Vertex[]): readonly (readonly Vertex[])[] {
  const ranks: Vertex[][] = [];
  for (const vertex of vertices) (ranks[vertex.rank] ??= []).push(vertex);
  // A way that has been cut can leave a rank empty.
  return Array.from(ranks, (rank: Vertex[] | undefined) =>
    (rank ?? []).sort((one, other) => one.leftFirst - other.leftFirst),
  );
}
