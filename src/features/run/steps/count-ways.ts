import { edgeKey, listEdges, type Strategy } from '@/core/strategy';

/**
 * How many claims have gone each way of a strategy, by the edge's key, as far as the figures tell: whoever has reached a
 * step that only one way leads to has come that way. Where ways meet, the figures do not say who came by which, and
 * neither is counted.
 */
export function countWays(
  strategy: Strategy,
  reached: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const edges = listEdges(strategy);
  const ways = new Map<string, number>();
  for (const { target } of edges) ways.set(target, (ways.get(target) ?? 0) + 1);
  return new Map(
    edges
      .filter(({ target }) => ways.get(target) === 1)
      .map((edge) => [edgeKey(edge), reached[edge.target] ?? 0]),
  );
}
