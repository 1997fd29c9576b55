import type { Diagnostic, Place } from '@/core/lib';
import type { PreparedGraph } from '../prepared-graph';

/** FLOW-02: every node can be reached from the entry. */
export function checkReachable({ nodes, entries, reached }: PreparedGraph, at: Place): Diagnostic[] {
  if (entries.length === 0) return [];
  return nodes
    .filter(({ id, kind }) => kind !== 'note' && kind !== 'entry' && !reached.has(id))
    .map(({ id }) => ({
      code: 'FLOW-02',
      severity: 'warning',
      at: { ...at, node: id },
      values: {},
      fix: { edit: 'remove-node', values: { node: id } },
    }));
}
