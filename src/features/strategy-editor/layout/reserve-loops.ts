import { reach, type Contour } from './contour';
import { LANE } from './sizes';
import type { Link, Vertex } from './vertex';

/**
 * Keeps a lane free at the right of a block for each loop that leads back to its own vertex, as far down as the loop
 * begins. A loop that begins outside the block gets none: nobody knows yet what lies between.
 */
export function reserveLoops(
  contour: Contour,
  loops: readonly Link[],
  { vertex, dominators }: { vertex: Vertex; dominators: ReadonlyMap<Vertex, Vertex | undefined> },
): void {
  for (const loop of loops) {
    if (!isInside(loop.source, vertex, dominators)) continue;
    const { rank: first } = vertex;
    const { rank: last } = loop.source;
    let right = -Infinity;
    for (let rank = first; rank <= last; rank += 1)
      right = Math.max(right, contour.get(rank)?.at(-1)?.[1] ?? -Infinity);
    loop.lane = right + LANE;
    for (let rank = first; rank <= last; rank += 1)
      reach(contour, rank, right + LANE / 2, right + (LANE * 3) / 2);
  }
}

function isInside(
  source: Vertex,
  vertex: Vertex,
  dominators: ReadonlyMap<Vertex, Vertex | undefined>,
): boolean {
  for (let at: Vertex | undefined = source; at !== undefined; at = dominators.get(at))
    if (at === vertex) return true;
  return false;
}
