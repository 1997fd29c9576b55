import { reach, rightAt, type Contour } from './contour';
import { isDominatedBy } from './find-dominators';
import { COLUMN_GAP } from './sizes';
import type { Vertex } from './vertex';

/** How far right of everything a loop runs up. */
const ASIDE = 28;

/**
 * Keeps a lane free at the right of a block for each loop that leads back to its own vertex, as far down as the loop
 * begins, the short ones inside. A loop that begins outside the block gets none: nobody knows yet what lies between.
 */
export function reserveLoops(contour: Contour, vertex: Vertex): void {
  const loops = vertex.arriving.filter(({ isLoop, source }) => isLoop && isDominatedBy(source, vertex));
  if (loops.length === 0) return;
  for (const loop of loops.sort((one, other) => one.source.rank - other.source.rank)) {
    let right = -Infinity;
    for (let rank = vertex.rank; rank <= loop.source.rank; rank += 1)
      right = Math.max(right, rightAt(contour, rank));
    loop.lane = right + ASIDE;
    for (let rank = vertex.rank; rank <= loop.source.rank; rank += 1)
      reach(contour, rank, {
        left: loop.lane,
        // What comes next keeps its distance from the line as from a lane.
        right: loop.lane + Math.max(0, ASIDE - COLUMN_GAP),
        place: vertex.leftFirst,
      });
  }
}
