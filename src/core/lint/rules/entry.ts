import type { Diagnostic, Place } from '@/core/lib';
import type { PreparedGraph } from '../prepared-graph';

/** FLOW-01: a strategy has exactly one entry. */
export function checkEntry({ entries }: PreparedGraph, at: Place): Diagnostic[] {
  if (entries.length === 0) {
    return [{ code: 'FLOW-01', severity: 'error', at, values: {}, fix: { edit: 'add-entry', values: {} } }];
  }
  return entries.slice(1).map(({ id }) => ({
    code: 'entry-twice',
    severity: 'error',
    at: { ...at, node: id },
    values: {},
    fix: { edit: 'remove-node', values: { node: id } },
  }));
}
