import { foldText } from './fold-text';
import type { DunningLevel, Schedule, ScheduleProblem } from './schedule';

/** A level as far as its row names it, and the line it stands on. */
export type NamedLevel = Pick<DunningLevel, 'line' | 'number' | 'name'>;

/** Levels that are there twice, by their number or by their words; what else their rows say does not matter. */
export function findTwins(levels: readonly NamedLevel[]): ScheduleProblem[] {
  const first = new Map<string, NamedLevel>();
  return levels.flatMap((level) => {
    const keys = [`#${String(level.number)}`, ...(level.name === '' ? [] : [foldText(level.name)])];
    const twin = keys.map((key) => first.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, level);
    return twin
      ? [orderProblem(level, 'schedule-level-twice', 'error', { level: labelOf(level), first: twin.line })]
      : [];
  });
}

/**
 * Whether levels follow each other: none earlier than the one before. Two on one day are only remarked, unless they go
 * by the same channel. `levels` stand in the order in which they come.
 */
export function checkOrder(levels: Schedule): ScheduleProblem[] {
  return levels.flatMap((level, at) => compare(levels[at - 1], level));
}

function compare(before: DunningLevel | undefined, level: DunningLevel): ScheduleProblem[] {
  // A level that is there twice is said as such, and nothing else of it.
  if (!before || level.day > before.day || level.number === before.number) return [];
  const values = {
    level: labelOf(level),
    day: level.day,
    before: labelOf(before),
    beforeDay: before.day,
  };
  if (level.day < before.day) return [orderProblem(level, 'schedule-day-order', 'error', values)];
  return level.channel === before.channel
    ? [orderProblem(level, 'schedule-day-twice', 'error', values)]
    : [orderProblem(level, 'schedule-day-same', 'warning', values)];
}

function labelOf({ name, number }: NamedLevel): string {
  return name === '' ? String(number) : name;
}

function orderProblem(
  { line }: NamedLevel,
  code: string,
  severity: ScheduleProblem['severity'],
  values: ScheduleProblem['values'],
): ScheduleProblem {
  return { code, severity, line, column: null, values };
}
