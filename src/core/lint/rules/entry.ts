import type { StrategyRule } from '../strategy-rule';

/** FLOW-01: a strategy has exactly one entry. */
export const checkEntry: StrategyRule = (strategy, at) => {
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
};
