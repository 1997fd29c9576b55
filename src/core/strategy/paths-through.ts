import { leadingTo, reachableFrom } from './graph';
import { edgeKey, type Strategy } from './strategy';

/** A part of a strategy: its nodes, and the edges between them by key. */
export type StrategyPart = { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };

/**
 * All paths that pass a node, or an edge by its key: what leads there, what follows, and the edges in between; an edge
 * that goes past is none of them. Undefined when there is no such node or edge.
 */
export function pathsThrough(strategy: Strategy, middle: string): StrategyPart | undefined {
  const edge = strategy.edges[middle];
  const [start, end] = edge ? [edge.source, edge.target] : [middle, middle];
  if (!Object.hasOwn(strategy.nodes, start)) return undefined;
  const before = leadingTo(strategy, start);
  const after = reachableFrom(strategy, end);
  const isBefore = (id: string) => before.has(id) && id !== start;
  const edges = Object.values(strategy.edges).filter(({ source, target }) => {
    const leadsThere = isBefore(source) && before.has(target);
    const leadsOn = after.has(source) && after.has(target);
    return leadsThere || leadsOn;
  });
  return {
    nodes: new Set([...before, ...after]),
    edges: new Set([...edges.map(edgeKey), ...(edge ? [middle] : [])]),
  };
}
