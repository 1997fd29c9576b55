import { findDominators, type Neighbours } from './find-dominators';

/** What is reached from some vertices, as a tree: below each vertex what no other way than past it leads to. */
export type PathTree = {
  /** What stands at the top, in path order. */
  readonly tops: readonly number[];
  /** What stands right below a vertex, in path order. */
  readonly below: ReadonlyMap<number, readonly number[]>;
  /** Each vertex's place in path order: whatever leads to it comes before it, loops excepted. */
  readonly places: ReadonlyMap<number, number>;
  /** Whether some path leads from inside a vertex's part of the tree on to a step outside it that is no end. */
  readonly leadsOut: ReadonlySet<number>;
};

/**
 * The tree of what `roots` lead to. Steps where paths meet stand below the last step all those paths have passed.
 * `isEnd` says which vertices a path ends at: to lead there is not to lead on.
 */
export function treeOf(
  next: Neighbours,
  roots: readonly number[],
  isEnd: (vertex: number) => boolean,
): PathTree {
  const root = next.length;
  const whole = [...next, roots];
  const dominators = findDominators(whole, root);
  const order = orderFrom(whole, root);
  const places = new Map(order.map((vertex, at) => [vertex, at]));
  const below = new Map<number, number[]>();
  const depths = new Map<number, number>([[root, 0]]);
  for (const vertex of order) {
    const dominator = dominators[vertex];
    if (dominator === undefined) continue;
    depths.set(vertex, (depths.get(dominator) ?? 0) + 1);
    const known = below.get(dominator);
    if (known) known.push(vertex);
    else below.set(dominator, [vertex]);
  }
  const leadsOut = new Set<number>();
  const lowest = new Map<number, number>();
  for (const vertex of [...order].reverse()) {
    const own = (next[vertex] ?? []).filter(
      (target) => !isEnd(target) && (places.get(target) ?? 0) > (places.get(vertex) ?? 0),
    );
    const depth = Math.min(
      lowest.get(vertex) ?? Infinity,
      ...own.map((target) => (depths.get(target) ?? 0) - 1),
    );
    if (depth < (depths.get(vertex) ?? 0)) leadsOut.add(vertex);
    const dominator = dominators[vertex];
    if (dominator !== undefined) lowest.set(dominator, Math.min(lowest.get(dominator) ?? Infinity, depth));
  }
  return { tops: below.get(root) ?? [], below, places, leadsOut };
}

/** Everything reached, each vertex after all that lead to it (loops excepted), first ways first. */
function orderFrom(next: Neighbours, root: number): number[] {
  const met = new Set([root]);
  const done: number[] = [];
  const path: { vertex: number; left: number }[] = [{ vertex: root, left: next[root]?.length ?? 0 }];
  for (let now = path.at(-1); now !== undefined; now = path.at(-1)) {
    if (now.left === 0) {
      done.push(now.vertex);
      path.pop();
      continue;
    }
    now.left -= 1;
    const vertex = next[now.vertex]?.[now.left];
    if (vertex === undefined || met.has(vertex)) continue;
    met.add(vertex);
    path.push({ vertex, left: next[vertex]?.length ?? 0 });
  }
  return done.reverse();
}
