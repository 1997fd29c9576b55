import { round } from './cpu-time';
import type { Cost } from './gestures';
import type { Measurement } from './measurement';

/** One of several figures a promise about the canvas is made of: CPU milliseconds of the main thread for one step. */
export type Figure = { readonly what: string; readonly cost: Cost; readonly target: number };

/** A promise that holds when all its figures do; the one nearest to its target, or furthest beyond it, stands for all. */
export function measured(name: string, figures: readonly Figure[]): Measurement {
  const [worst] = [...figures].sort((one, other) => nearness(other) - nearness(one));
  if (!worst) throw new Error(`The bench ${name} has measured nothing.`);
  const note = figures
    .map(({ what, cost, target }) => {
      const longest = cost.longest > 0 ? `, longest task ${Math.round(cost.longest)}` : '';
      return `${what}: ${round(cost.task)} of ${target} (script ${round(cost.script)}, frames ${Math.round(cost.frame)}${longest})`;
    })
    .join('; ');
  return {
    name,
    value: round(worst.cost.task),
    unit: 'ms',
    target: worst.target,
    pass: figures.every(({ cost, target }) => cost.task <= target),
    note: `CPU of the main thread a step; ${note}`,
  };
}

function nearness({ cost, target }: Figure): number {
  return cost.task / target;
}
