import type { Vertex } from './vertex';

/**
 * For each vertex the last one that every way to it passes; undefined where ways from several beginnings meet.
 * `sorted` runs from rank to rank, so whatever comes before a vertex has been answered already.
 */
export function findDominators(sorted: readonly Vertex[]): ReadonlyMap<Vertex, Vertex | undefined> {
  const dominators = new Map<Vertex, Vertex | undefined>();
  const depths = new Map<Vertex, number>();
  const depthOf = (vertex: Vertex | undefined) => (vertex === undefined ? 0 : (depths.get(vertex) ?? 0));
  const meet = (one: Vertex | undefined, other: Vertex | undefined): Vertex | undefined => {
    let [left, right] = [one, other];
    while (left !== right) {
      if (left !== undefined && depthOf(left) >= depthOf(right)) left = dominators.get(left);
      else if (right !== undefined) right = dominators.get(right);
    }
    return left;
  };
  for (const vertex of sorted) {
    const [first, ...others] = vertex.previous;
    const dominator = others.reduce<Vertex | undefined>(meet, first);
    dominators.set(vertex, dominator);
    depths.set(vertex, depthOf(dominator) + 1);
  }
  return dominators;
}
