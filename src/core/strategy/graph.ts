import { oncePer } from '@/core/lib';
import type { Edge, Strategy } from './strategy';

/** A strategy's edges in the order of their keys, so that the same document always reads the same way; and by node. */
export type EdgeIndex = {
  readonly all: readonly Edge[];
  readonly from: ReadonlyMap<string, readonly Edge[]>;
  readonly into: ReadonlyMap<string, readonly Edge[]>;
};

const NO_EDGES: readonly Edge[] = [];

/** The edges of a strategy, and those that leave and reach each node. Made once for as long as the edges stay the same. */
export function indexEdges({ edges }: Pick<Strategy, 'edges'>): EdgeIndex {
  return indexOf(edges);
}

const indexOf = oncePer((edges: Strategy['edges']): EdgeIndex => {
  const all = Object.entries(edges)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, edge]) => edge);
  const from = new Map<string, Edge[]>();
  const into = new Map<string, Edge[]>();
  for (const edge of all) {
    add(from, edge.source, edge);
    add(into, edge.target, edge);
  }
  return { all, from, into };
});

function add(groups: Map<string, Edge[]>, node: string, edge: Edge): void {
  const group = groups.get(node);
  if (group) group.push(edge);
  else groups.set(node, [edge]);
}

/** A strategy's edges in the order of their keys, so that the same document always reads the same way. */
export function listEdges(strategy: Strategy): Edge[] {
  return [...indexEdges(strategy).all];
}

/** The edge that leaves a port, if any. */
export function edgeFrom(strategy: Strategy, source: string, port: string): Edge | undefined {
  return indexEdges(strategy)
    .from.get(source)
    ?.find((edge) => edge.port === port);
}

/** The edges that lead to a node. */
export function edgesInto(strategy: Strategy, target: string): Edge[] {
  return [...(indexEdges(strategy).into.get(target) ?? NO_EDGES)];
}

/** The edges that leave a node. */
export function edgesOutOf(strategy: Strategy, source: string): Edge[] {
  return [...(indexEdges(strategy).from.get(source) ?? NO_EDGES)];
}

/** Every node that can be reached from a node, itself included. */
export function reachableFrom(strategy: Strategy, start: string): Set<string> {
  const { from } = indexEdges(strategy);
  return follow(start, (node) => from.get(node)?.map(({ target }) => target));
}

/** Every node from which a node can be reached, itself included. */
export function leadingTo(strategy: Strategy, end: string): Set<string> {
  const { into } = indexEdges(strategy);
  return follow(end, (node) => into.get(node)?.map(({ source }) => source));
}

function follow(start: string, next: (node: string) => readonly string[] | undefined): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === undefined || found.has(node)) continue;
    found.add(node);
    waiting.push(...(next(node) ?? []));
  }
  return found;
}
