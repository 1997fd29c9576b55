import type { StrategyNode } from '../nodes';
import { canBeDisabled, isDisabled } from '../can-be-disabled';
import type { Strategy } from '../strategy';

/** Switches nodes off, or on again. Entries, exits and notes cannot be switched off and stay as they are. */
export function setDisabled(strategy: Strategy, ids: readonly string[], on: boolean): Strategy {
  const changed = ids.flatMap((id) => {
    const node = strategy.nodes[id];
    return node && canBeDisabled(node) && isDisabled(node) !== on ? [[id, switched(node, on)] as const] : [];
  });
  return changed.length === 0
    ? strategy
    : { ...strategy, nodes: { ...strategy.nodes, ...Object.fromEntries(changed) } };
}

function switched(node: StrategyNode, on: boolean): StrategyNode {
  if (on) return { ...node, disabled: true };
  const { disabled: _disabled, ...rest } = node;
  return rest;
}
