import { checkInsertionBefore } from '../connection-rules';
import { edgesInto } from '../graph';
import { mainPort } from '../main-port';
import type { StrategyNode } from '../nodes';
import type { Position } from '../position';
import type { Strategy } from '../strategy';
import { connectPorts } from './connect-ports';
import { insertNode } from './insert-node';

/**
 * Puts a node before another one: whatever led there leads to it, and its main way out leads on to there. What the rules
 * forbid, or a taken id, changes nothing.
 */
export function insertBefore(
  strategy: Strategy,
  node: StrategyNode,
  { target, position }: { readonly target: string; readonly position?: Position },
): Strategy {
  const onward = mainPort(node);
  if (checkInsertionBefore(strategy, node, target) || !onward) return strategy;
  const added = insertNode(strategy, node, position ? { position } : {});
  if (added === strategy) return strategy;
  const joined = edgesInto(strategy, target).reduce(
    (each, { source, port }) => connectPorts(each, { source, port, target: node.id }),
    added,
  );
  return connectPorts(joined, { source: node.id, port: onward.id, target });
}
