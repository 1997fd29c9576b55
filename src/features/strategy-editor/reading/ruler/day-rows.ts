import type { DayReckoning, Position, Strategy } from '@/core/strategy';
import { CARD } from '../../layout/sizes';
import { isContact } from '../day-mark';

/** A line across the picture on which steps stand, at its middle, and the day on which cases first come there. */
export type DayRow = {
  readonly y: number;
  readonly day: number;
  /** Whether a step says the day itself, or a customer hears from us on it; other days only pass. */
  readonly isNamed: boolean;
};

/** Steps whose tops differ by less stand on one line. */
const SAME_LINE = 8;

/**
 * The lines of a picture from top to bottom with their days. A wait until a day stands on that day's line. Where the
 * strategy arranges itself time runs down the page: a line's day is never before that of a line above it, whatever
 * shorter path it is on. Put by hand, each line has the day of what stands on it.
 */
export function dayRows(
  strategy: Pick<Strategy, 'nodes' | 'layout'>,
  positions: ReadonlyMap<string, Position>,
  { days, named }: DayReckoning,
): readonly DayRow[] {
  const steps = Object.values(strategy.nodes).flatMap((node) => {
    const range = days.get(node.id);
    const at = positions.get(node.id);
    if (!range || !at) return [];
    const own = named.get(node.id);
    const day = Math.max(range.earliest, own ?? range.earliest);
    return [{ y: at.y + CARD.height / 2, day, isNamed: own === day || isContact(node) }];
  });
  steps.sort((one, other) => one.y - other.y);
  const rows: DayRow[] = [];
  for (const step of steps) {
    const last = rows.at(-1);
    if (last && step.y - last.y < SAME_LINE) rows[rows.length - 1] = merge(last, step);
    else rows.push(step);
  }
  return strategy.layout.mode === 'arranged' ? rowsInTime(rows) : rows;
}

function merge(row: DayRow, step: DayRow): DayRow {
  if (step.day > row.day) return row;
  return { y: row.y, day: step.day, isNamed: step.isNamed || (row.isNamed && row.day === step.day) };
}

function rowsInTime(rows: readonly DayRow[]): readonly DayRow[] {
  let day = Number.NEGATIVE_INFINITY;
  return rows.map((row) => {
    const isBehind = row.day < day;
    day = Math.max(day, row.day);
    return isBehind ? { ...row, day, isNamed: false } : row;
  });
}
