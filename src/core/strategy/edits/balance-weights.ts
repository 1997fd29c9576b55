import type { Strategy } from '../strategy';
import { changeSettings } from './change-node';

/**
 * Makes the arms of an experiment add up to 100 %, each keeping its share of the sum (equal shares when all are
 * zero); what rounding leaves goes to the arm with the largest share. Shares are whole unless an arm would lose its last
 * customers by that. What adds up stays as it is.
 */
export function balanceWeights(strategy: Strategy, id: string): Strategy {
  const node = strategy.nodes[id];
  if (node?.kind !== 'experiment') return strategy;
  const { arms } = node.settings;
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.round(total * 100) === 10_000) return strategy;
  const shares = arms.map(({ weight }) => (total === 0 ? 1 / arms.length : weight / total));
  const isFine = shares.some((share) => share > 0 && share < 0.01);
  const parts = isFine ? 10_000 : 100;
  const rounded = shares.map((share) => (share > 0 ? Math.max(1, Math.floor(share * parts)) : 0));
  const rest = parts - rounded.reduce((sum, share) => sum + share, 0);
  const largest = shares.indexOf(Math.max(...shares));
  const balanced = arms.map((arm, index) => ({
    ...arm,
    weight: (((rounded[index] ?? 0) + (index === largest ? rest : 0)) * 100) / parts,
  }));
  return changeSettings(strategy, id, 'experiment', { arms: balanced });
}
