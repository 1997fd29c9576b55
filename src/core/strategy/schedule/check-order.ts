import { foldText } from './fold-text';
import type { DunningLevel, Schedule, ScheduleProblem } from './schedule';

/**
 * Whether levels follow each other: none twice, none earlier than the one before. Two on one day are only remarked,
 * unless they go by the same channel. `levels` stand in the order in which they come.
 */
export function checkOrder(levels: Schedule): ScheduleProblem[] {
  return [...findTwins(levels), ...levels.flatMap((level, at) => compare(levels[at - 1], level))];
}

function findTwins(levels: Schedule): ScheduleProblem[] {
  const first = new Map<string, DunningLevel>();
  return levels.flatMap((level) => {
    const keys = [`#${String(level.number)}`, ...(level.name === '' ? [] : [foldText(level.name)])];
    const twin = keys.map((key) => first.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, level);
    return twin
      ? [problemAt(level, 'schedule-level-twice', 'error', { level: labelOf(level), first: twin.line })]
      : [];
  });
}

function compare(before: DunningLevel | undefined, level: DunningLevel): ScheduleProblem[] {
  if (!before || level.day > before.day) return [];
  const values = {
    level: labelOf(level),
    day: level.day,
    before: labelOf(before),
    beforeDay: before.day,
  };
  if (level.day < before.day) return [problemAt(level, 'schedule-day-order', 'error', values)];
  return level.channel === before.channel
    ? [problemAt(level, 'schedule-day-twice', 'error', values)]
    : [problemAt(level, 'schedule-day-same', 'warning', values)];
}

function labelOf({ name, number }: DunningLevel): string {
  return name === '' ? String(number) : name;
}

function problemAt(
  { line }: DunningLevel,
  code: string,
  severity: ScheduleProblem['severity'],
  values: ScheduleProblem['values'],
): ScheduleProblem {
  return { code, severity, line, column: null, values };
}
