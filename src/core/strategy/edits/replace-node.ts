import { keepSuppressions } from '../lasting-place';
import type { StrategyNode } from '../nodes';
import { edgeKey, type Strategy } from '../strategy';
import { weighReplacement } from '../pieces/weigh-replacement';

/**
 * Puts another node in a node's place; `weighReplacement` says what is kept. What was set aside of a step of another
 * kind is forgotten. What may not be replaced changes nothing.
 */
export function replaceNode(strategy: Strategy, id: string, by: StrategyNode): Strategy {
  const weighed = weighReplacement(strategy, id, by);
  if (!weighed) return strategy;
  const { node, keptWays } = weighed;
  const others = Object.values(strategy.edges).filter(({ source }) => source !== id);
  const isSameKind = strategy.nodes[id]?.kind === node.kind;
  return keepSuppressions({
    ...strategy,
    nodes: { ...strategy.nodes, [id]: node },
    edges: Object.fromEntries([...others, ...keptWays].map((edge) => [edgeKey(edge), edge])),
    suppressions: isSameKind
      ? strategy.suppressions
      : strategy.suppressions.filter((each) => each.node !== id),
  });
}
