import type { Diagnostic, Place } from '@/core/lib';
import type { Strategy } from '@/core/strategy';

/** FLOW-01: a strategy has exactly one entry. */
export function checkEntry(strategy: Strategy, at: Place): Diagnostic[] {
  const entries = Object.values(strategy.nodes).filter(({ kind }) => kind === 'entry');
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
