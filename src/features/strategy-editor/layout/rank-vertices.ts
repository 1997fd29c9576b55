import { createLane, linksBySource, linksByTarget, type Link, type Vertex } from './vertex';

/**
 * Gives every vertex its rank: one more than the lowest of those before it. An exception that leads straight to
 * where other ways meet passes one rank more, so that it has a lane of its own to be told by.
 */
export function rankVertices(order: readonly Vertex[], links: readonly Link[]): void {
  const forward = links.filter(({ isLoop }) => !isLoop);
  const outgoing = linksBySource(forward);
  const incoming = linksByTarget(forward);
  for (const vertex of order) {
    const leaving = outgoing.get(vertex) ?? [];
    const isFan = countBelow(leaving) > 1;
    for (const { target, exit } of leaving) {
      const isException = isFan || exit.side !== 'below';
      const meets = (incoming.get(target)?.length ?? 0) > 1;
      target.rank = Math.max(target.rank, vertex.rank + (isException && meets ? 2 : 1));
    }
  }
}

/** Puts lanes where links pass ranks, and ties everything together from rank to rank. */
export function addLanes(links: readonly Link[]): readonly Vertex[] {
  const outgoing = linksBySource(links);
  const lanes: Vertex[] = [];
  for (const link of links) {
    if (link.isLoop) continue;
    const isFan = countBelow(outgoing.get(link.source) ?? []) > 1;
    let last = link.source;
    for (let rank = link.source.rank + 1; rank < link.target.rank; rank += 1) {
      const isFirst = last === link.source;
      const lane = createLane(
        link,
        rank,
        isFirst && isFan && link.exit.isLabelled && link.exit.side === 'below',
      );
      link.lanes.push(lane);
      tie(last, lane);
      last = lane;
    }
    tie(last, link.target);
    lanes.push(...link.lanes);
  }
  return lanes;
}

export function countBelow(links: readonly Link[]): number {
  return links.filter(({ exit }) => exit.side === 'below').length;
}

function tie(one: Vertex, other: Vertex): void {
  one.next.push(other);
  other.previous.push(one);
}
