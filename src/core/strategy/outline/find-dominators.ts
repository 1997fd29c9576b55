/** A graph as lists of neighbours, by number. */
export type Neighbours = readonly (readonly number[])[];

/**
 * For each vertex that can be reached from `root` the last one that every way to it passes (itself excepted); undefined
 * for the root and for what cannot be reached. Loops of any kind are allowed.
 *
 * Semi-dominators as Lengauer and Tarjan found them, and from those the dominators by walking up the tree of the
 * search, each walk ending at the first vertex that is no later than the semi-dominator (Georgiadis: "Semi-NCA").
 */
export function findDominators(next: Neighbours, root: number): readonly (number | undefined)[] {
  const { order, place, parent } = search(next, root);
  const count = order.length;
  const semi = order.map((_, at) => at);
  const best = order.map((_, at) => at);
  const above = new Array<number>(count).fill(-1);

  /** The smallest semi-dominator on the way up from here, among the vertices dealt with; the way gets shorter by it. */
  const evaluate = (from: number): number => {
    const path: number[] = [];
    for (let at = from; item(above, at) !== -1 && item(above, item(above, at)) !== -1; at = item(above, at))
      path.push(at);
    for (const at of path.reverse()) {
      const up = item(above, at);
      if (item(semi, item(best, up)) < item(semi, item(best, at))) best[at] = item(best, up);
      above[at] = item(above, up);
    }
    return item(semi, item(best, from));
  };

  const before = predecessors(next, order, place);
  for (let at = count - 1; at > 0; at -= 1) {
    for (const from of before[at] ?? [])
      semi[at] = Math.min(item(semi, at), item(semi, from <= at ? from : evaluate(from)));
    above[at] = item(parent, at);
  }
  const dominator = [...parent];
  for (let at = 1; at < count; at += 1) {
    let up = item(dominator, at);
    while (up > item(semi, at)) up = item(dominator, up);
    dominator[at] = up;
  }
  const found = new Array<number | undefined>(next.length).fill(undefined);
  for (let at = 1; at < count; at += 1) found[item(order, at)] = order[item(dominator, at)];
  return found;
}

/** The vertices in the order a search meets them, the place of each in it, and the place each was found from. */
function search(next: Neighbours, root: number) {
  const order: number[] = [];
  const parent: number[] = [];
  const place = new Array<number>(next.length).fill(-1);
  const waiting: { vertex: number; from: number }[] = [{ vertex: root, from: -1 }];
  for (let now = waiting.pop(); now !== undefined; now = waiting.pop()) {
    if (place[now.vertex] !== -1) continue;
    const at = order.push(now.vertex) - 1;
    place[now.vertex] = at;
    parent.push(now.from);
    for (const vertex of next[now.vertex] ?? []) waiting.push({ vertex, from: at });
  }
  return { order, place, parent };
}

/** For each vertex in the order of the search, the places it can be come to from. */
function predecessors(next: Neighbours, order: readonly number[], place: readonly number[]): number[][] {
  const before: number[][] = order.map(() => []);
  for (const [at, vertex] of order.entries())
    for (const target of next[vertex] ?? []) before[item(place, target)]?.push(at);
  return before;
}

/** A number that is known to be there. */
function item(list: readonly number[], at: number): number {
  return list[at] ?? -1;
}
