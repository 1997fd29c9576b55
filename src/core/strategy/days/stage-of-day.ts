import type { StrategySettings } from '../strategy';

/** A stage of a debt's life that goes by age alone. */
export type AgeStage = Exclude<StrategySettings['stage'], 'hardship' | 'b2b'>;

/**
 * The stages by age and the first day past due of each. Source: the buckets of 30 days of consumer collections as
 * `claim.stage` has them: not yet late to day 0, early 1 to 30, mid 31 to 60, late 61 to 90, before charge-off 91 to 180
 * (the charge-off age of revolving credit, FFIEC Uniform Retail Credit Classification), recovery after it.
 */
export const STAGE_STARTS: readonly { readonly stage: AgeStage; readonly from: number }[] = [
  { stage: 'pre-due', from: Number.NEGATIVE_INFINITY },
  { stage: 'early', from: 1 },
  { stage: 'mid', from: 31 },
  { stage: 'late', from: 61 },
  { stage: 'pre-charge-off', from: 91 },
  { stage: 'recovery', from: 181 },
];

/** The stage of a claim by its days past due. `hardship` and `b2b` go by other things than age. */
export function stageOfDay(dpd: number): AgeStage {
  return STAGE_STARTS.findLast(({ from }) => dpd >= from)?.stage ?? 'pre-due';
}
