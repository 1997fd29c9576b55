import { STAGE_STARTS, stageOfDay, type AgeStage } from '@/core/strategy';
import type { DayRow } from './day-rows';

/** A band of the picture on which all is of one stage; `top` is infinite for the first, `bottom` for the last. */
export type StageLane = {
  readonly stage: AgeStage;
  readonly top: number;
  readonly bottom: number;
  /** The days of the stage; undefined where it has no first or no last one. */
  readonly from: number | undefined;
  readonly to: number | undefined;
};

/** The stages down the page, parted halfway between the lines of steps. A stage can come again where steps were put by hand. */
export function stageLanes(rows: readonly DayRow[]): readonly StageLane[] {
  const lanes: StageLane[] = [];
  for (const [at, row] of rows.entries()) {
    const stage = stageOfDay(row.day);
    const last = lanes.at(-1);
    if (last?.stage === stage) continue;
    const above = rows[at - 1];
    const top = above ? (above.y + row.y) / 2 : Number.NEGATIVE_INFINITY;
    if (last) lanes[lanes.length - 1] = { ...last, bottom: top };
    lanes.push({ stage, top, bottom: Number.POSITIVE_INFINITY, ...daysOf(stage) });
  }
  return lanes;
}

function daysOf(stage: AgeStage): Pick<StageLane, 'from' | 'to'> {
  const at = STAGE_STARTS.findIndex((each) => each.stage === stage);
  const from = STAGE_STARTS[at]?.from;
  const next = STAGE_STARTS[at + 1]?.from;
  return {
    from: from !== undefined && Number.isFinite(from) ? from : undefined,
    to: next === undefined ? undefined : next - 1,
  };
}
