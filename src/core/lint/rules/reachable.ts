import type { Diagnostic, Place } from '@/core/lib';
import { reachableFrom, type Strategy } from '@/core/strategy';

/** FLOW-02: every node can be reached from the entry. */
export function checkReachable(strategy: Strategy, at: Place): Diagnostic[] {
  const entry = Object.values(strategy.nodes).find(({ kind }) => kind === 'entry');
  if (!entry) return [];
  const reached = reachableFrom(strategy, entry.id);
  return Object.values(strategy.nodes)
    .filter(({ id, kind }) => kind !== 'note' && kind !== 'entry' && !reached.has(id))
    .map(({ id }) => ({
      code: 'FLOW-02',
      severity: 'warning',
      at: { ...at, node: id },
      values: {},
      fix: { edit: 'remove-node', values: { node: id } },
    }));
}
