import type { Edge, Strategy } from './strategy';

/** A strategy's edges in the order of their keys, and those of each node in that order. */
type EdgeIndex = {
  readonly all: readonly Edge[];
  readonly from: ReadonlyMap<string, readonly Edge[]>;
  readonly into: ReadonlyMap<string, readonly Edge[]>;
};

const NO_EDGES: readonly Edge[] = [];
const indexes = new WeakMap<Strategy['edges'], EdgeIndex>();

/** Asked of one strategy many times over, so it is made once for as long as the edges stay the same. */
function indexOf({ edges }: Pick<Strategy, 'edges'>): EdgeIndex {
  const known = indexes.get(edges);
  if (known) return known;
  const all = Object.entries(edges)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, edge]) => edge);
  const from = new Map<string, Edge[]>();
  const into = new Map<string, Edge[]>();
  for (const edge of all) {
    add(from, edge.source, edge);
    add(into, edge.target, edge);
  }
  const made = { all, from, into };
  indexes.set(edges, made);
  return made;
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** A strategy's edges in the order of their keys, so that the same document always reads the same way. */
export function listEdges(strategy: Strategy): Edge[] {
  return [...indexOf(strategy).all];
}

/** The edge that leaves a port, if any. */
export function edgeFrom(strategy: Strategy, source: string, port: string): Edge | undefined {
  return indexOf(strategy)
    .from.get(source)
    ?.find((edge) => edge.port === port);
}

/** The edges that lead to a node. */
export function edgesInto(strategy: Strategy, target: string): Edge[] {
  return [...(indexOf(strategy).into.get(target) ?? NO_EDGES)];
}

/** The edges that leave a node. */
export function edgesOutOf(strategy: Strategy, source: string): Edge[] {
  return [...(indexOf(strategy).from.get(source) ?? NO_EDGES)];
}

/** Every node that can be reached from a node, itself included. */
export function reachableFrom(strategy: Strategy, start: string): Set<string> {
  return follow(
    start,
    groupEdges(strategy, ({ source, target }) => [source, target]),
  );
}

/** Every node from which a node can be reached, itself included. */
export function leadingTo(strategy: Strategy, end: string): Set<string> {
  return follow(
    end,
    groupEdges(strategy, ({ source, target }) => [target, source]),
  );
}

function groupEdges(
  { edges }: Strategy,
  endsOf: (edge: Edge) => readonly [string, string],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const edge of Object.values(edges)) {
    const [from, to] = endsOf(edge);
    add(groups, from, to);
  }
  return groups;
}

function follow(start: string, ways: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === undefined || found.has(node)) continue;
    found.add(node);
    waiting.push(...(ways.get(node) ?? []));
  }
  return found;
}
