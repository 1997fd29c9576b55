import {
  indexEdges,
  NODE_DEFINITIONS,
  type Edge,
  type EdgeIndex,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';

/** A strategy laid out for the checks, once for all of them: its edges by node, and whom the entry leads to. */
export type PreparedGraph = {
  readonly strategy: Strategy;
  readonly nodes: readonly StrategyNode[];
  readonly entries: readonly StrategyNode[];
  /** In the order of their keys, so that the same document always reads the same way. */
  readonly edges: readonly Edge[];
  /** Edges into what has no way in, a note or an entry. They lead nowhere, and stand in none of the others. */
  readonly lost: readonly Edge[];
  readonly edgesOut: EdgeIndex['from'];
  readonly edgesIn: EdgeIndex['into'];
  /** The nodes the entry leads to, nearest first, each with its number of steps from it. */
  readonly reached: ReadonlyMap<string, number>;
};

/** Lays a strategy out. */
export function prepareGraph(strategy: Strategy): PreparedGraph {
  const nodes = Object.values(strategy.nodes);
  const entries = nodes.filter(({ kind }) => kind === 'entry');
  const isLost = ({ target }: Edge): boolean => {
    const node = strategy.nodes[target];
    return !node || !NODE_DEFINITIONS[node.kind].hasInput;
  };
  const drawn = indexEdges(strategy);
  const lost = drawn.all.filter(isLost);
  const {
    all: edges,
    from: edgesOut,
    into: edgesIn,
  } = lost.length === 0 ? drawn : withoutLost(strategy, isLost);
  return { strategy, nodes, entries, edges, lost, edgesOut, edgesIn, reached: reach(entries[0], edgesOut) };
}

function withoutLost(strategy: Strategy, isLost: (edge: Edge) => boolean): EdgeIndex {
  const kept = Object.entries(strategy.edges).filter(([, edge]) => !isLost(edge));
  return indexEdges({ edges: Object.fromEntries(kept) });
}

function reach(entry: StrategyNode | undefined, edgesOut: EdgeIndex['from']): ReadonlyMap<string, number> {
  const reached = new Map(entry ? [[entry.id, 0]] : []);
  // A map goes on over what is added while it is gone through.
  for (const [id, steps] of reached)
    for (const { target } of edgesOut.get(id) ?? []) if (!reached.has(target)) reached.set(target, steps + 1);
  return reached;
}
