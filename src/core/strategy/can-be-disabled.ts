import type { StrategyNode } from './nodes';

/** Whether a node has been switched off. */
export function isDisabled(node: StrategyNode): boolean {
  return node.disabled === true;
}

/** Whether a node can be switched off: not where journeys begin or end, and not what does nothing anyway. */
export function canBeDisabled({ kind }: StrategyNode): boolean {
  return kind !== 'entry' && kind !== 'exit' && kind !== 'note';
}
