import { listEdges, type Edge, type Strategy, type StrategyNode } from '@/core/strategy';

/** A strategy laid out for the checks, once for all of them: its edges by node, and whom the entry leads to. */
export type PreparedGraph = {
  readonly strategy: Strategy;
  readonly nodes: readonly StrategyNode[];
  readonly entries: readonly StrategyNode[];
  /** In the order of their keys, so that the same document always reads the same way. */
  readonly edges: readonly Edge[];
  readonly edgesOut: EdgesByNode;
  readonly edgesIn: EdgesByNode;
  /** The nodes the entry leads to, nearest first, each with its number of steps from it. */
  readonly reached: ReadonlyMap<string, number>;
};

type EdgesByNode = ReadonlyMap<string, readonly Edge[]>;

/** Lays a strategy out; takes time by its size, where asking the strategy itself takes that for each question. */
export function prepareGraph(strategy: Strategy): PreparedGraph {
  const nodes = Object.values(strategy.nodes);
  const edges = listEdges(strategy);
  const entries = nodes.filter(({ kind }) => kind === 'entry');
  const edgesOut = groupBy(edges, 'source');
  const edgesIn = groupBy(edges, 'target');
  return { strategy, nodes, entries, edges, edgesOut, edgesIn, reached: reach(entries[0], edgesOut) };
}

function groupBy(edges: readonly Edge[], end: 'source' | 'target'): EdgesByNode {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const group = groups.get(edge[end]);
    if (group) group.push(edge);
    else groups.set(edge[end], [edge]);
  }
  return groups;
}

function reach(entry: StrategyNode | undefined, edgesOut: EdgesByNode): ReadonlyMap<string, number> {
  const reached = new Map(entry ? [[entry.id, 0]] : []);
  // A map goes on over what is added while it is gone through.
  for (const [id, steps] of reached)
    for (const { target } of edgesOut.get(id) ?? []) if (!reached.has(target)) reached.set(target, steps + 1);
  return reached;
}
