/** Where one can go from each vertex, by number. */
export type Ways = readonly (readonly number[])[];

/**
 * The strongly connected components of a graph: vertices that lead to one another stand in one list, a vertex in no
 * circle in a list of its own. Whatever a component leads to comes before it, so that read backwards the lists go with
 * the ways. Tarjan's search with a stack of its own, for graphs too deep for the caller's.
 */
export function findComponents(ways: Ways): number[][] {
  const found: number[][] = [];
  const place = new Array<number>(ways.length).fill(-1);
  const lowest = new Array<number>(ways.length).fill(0);
  const isOpen = new Array<boolean>(ways.length).fill(false);
  const open: number[] = [];
  let count = 0;

  const enter = (vertex: number): { vertex: number; at: number } => {
    place[vertex] = count;
    lowest[vertex] = count;
    count += 1;
    open.push(vertex);
    isOpen[vertex] = true;
    return { vertex, at: 0 };
  };
  const lower = (vertex: number, to: number): void => {
    lowest[vertex] = Math.min(lowest[vertex] ?? to, to);
  };
  const close = (vertex: number): void => {
    if (lowest[vertex] !== place[vertex]) return;
    const component = open.splice(open.lastIndexOf(vertex));
    for (const member of component) isOpen[member] = false;
    found.push(component);
  };

  for (const start of ways.keys()) {
    if (place[start] !== -1) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = ways[top.vertex]?.[top.at];
      top.at += 1;
      if (next === undefined) {
        path.pop();
        close(top.vertex);
        const above = path.at(-1);
        if (above) lower(above.vertex, lowest[top.vertex] ?? 0);
      } else if (place[next] === -1) path.push(enter(next));
      else if (isOpen[next]) lower(top.vertex, place[next] ?? 0);
    }
  }
  return found;
}
