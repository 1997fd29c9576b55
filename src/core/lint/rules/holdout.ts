import type { Diagnostic, Place } from '@/core/lib';
import type { StrategyNode } from '@/core/strategy';
import { isContact } from '../passing-time';
import type { PreparedGraph } from '../prepared-graph';

/**
 * FLOW-10: a strategy of the early stage leaves some people alone. Most of them pay by themselves, so without a hold-out
 * nobody learns what the contacts have done. Asked once there are contacts.
 */
export function checkHoldout({ strategy, nodes, entries, reached }: PreparedGraph, at: Place): Diagnostic[] {
  const [entry] = entries;
  if (!entry || strategy.settings.stage !== 'early') return [];
  const run = nodes.filter(({ id }) => reached.has(id));
  if (!run.some(isContact) || run.some(hasHoldout)) return [];
  return [
    {
      code: 'FLOW-10',
      severity: 'info',
      at: { ...at, node: entry.id },
      values: {},
      fix: { edit: 'add-holdout', values: { node: entry.id } },
    },
  ];
}

/** An experiment that leaves some people alone. */
export function hasHoldout(node: StrategyNode | undefined): boolean {
  return (
    node?.kind === 'experiment' &&
    node.settings.arms.some(({ role, weight }) => role === 'holdout' && weight > 0)
  );
}
