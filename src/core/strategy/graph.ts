import type { Edge, Strategy } from './strategy';

/** A strategy's edges in the order of their keys, so that the same document always reads the same way. */
export function listEdges(strategy: Strategy): Edge[] {
  return pickEdges(strategy, () => true);
}

/** Picked first and sorted then: of a large strategy's edges, a node has few. */
function pickEdges({ edges }: Strategy, isMeant: (edge: Edge) => boolean): Edge[] {
  return Object.entries(edges)
    .filter(([, edge]) => isMeant(edge))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, edge]) => edge);
}

/** The edge that leaves a port, if any. */
export function edgeFrom(strategy: Strategy, source: string, port: string): Edge | undefined {
  return Object.values(strategy.edges).find((edge) => edge.source === source && edge.port === port);
}

/** The edges that lead to a node. */
export function edgesInto(strategy: Strategy, target: string): Edge[] {
  return pickEdges(strategy, (edge) => edge.target === target);
}

/** The edges that leave a node. */
export function edgesOutOf(strategy: Strategy, source: string): Edge[] {
  return pickEdges(strategy, (edge) => edge.source === source);
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
    const group = groups.get(from);
    if (group) group.push(to);
    else groups.set(from, [to]);
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
