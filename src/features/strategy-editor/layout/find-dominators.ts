import type { Vertex } from './vertex';

/**
 * Tells each vertex the last one that every way to it passes. The ranks run from above to below, so whatever comes
 * before a vertex has been answered already.
 */
export function findDominators(ranks: readonly (readonly Vertex[])[]): void {
  for (const rank of ranks)
    for (const vertex of rank) {
      const { previous } = vertex;
      let dominator = previous[0];
      for (let index = 1; index < previous.length; index += 1) dominator = meet(dominator, previous[index]);
      vertex.dominator = dominator;
      vertex.depth = (dominator?.depth ?? 0) + 1;
    }
}

function meet(one: Vertex | undefined, other: Vertex | undefined): Vertex | undefined {
  let [left, right] = [one, other];
  while (left !== right) {
    if (left !== undefined && left.depth >= (right?.depth ?? 0)) left = left.dominator;
    else right = right?.dominator;
  }
  return left;
}

/** Whether every way to a vertex passes another one, or it is that one. */
export function isDominatedBy(vertex: Vertex, dominator: Vertex): boolean {
  let at: Vertex | undefined = vertex;
  while (at !== undefined && at.depth > dominator.depth) at = at.dominator;
  return at === dominator;
}
