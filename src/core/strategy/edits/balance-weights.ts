import type { Strategy } from '../strategy';
import { changeSettings } from './change-node';

/**
 * Makes the arms of an experiment add up to 100 %, each keeping its share of the sum (equal shares when all are
 * zero); what rounding leaves goes to the first arm.
 */
export function balanceWeights(strategy: Strategy, id: string): Strategy {
  const node = strategy.nodes[id];
  if (node?.kind !== 'experiment') return strategy;
  const { arms } = node.settings;
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  const shares = arms.map(({ weight }) => Math.floor((total === 0 ? 1 / arms.length : weight / total) * 100));
  const rest = 100 - shares.reduce((sum, share) => sum + share, 0);
  const balanced = arms.map((arm, index) => ({
    ...arm,
    weight: (shares[index] ?? 0) + (index === 0 ? rest : 0),
  }));
  return changeSettings(strategy, id, 'experiment', { arms: balanced });
}
