import type { DayRange } from '@/core/strategy';
import type { ReadingWords } from './words/en';

/** A day as a ruler has it: with a real minus before the due date. */
export function sayDay(day: number): string {
  return day < 0 ? `−${-day}` : String(day);
}

/** The days of a step in short: `Day 2`, `Day 3–6`, `Day 12+` where the last day is open. */
export function sayDays({ earliest, latest }: DayRange, words: ReadingWords): string {
  const first = sayDay(earliest);
  if (latest === earliest) return words.onDay({ day: first });
  if (!Number.isFinite(latest)) return words.fromDay({ day: first });
  return words.betweenDays({ first, last: sayDay(latest), isNegative: earliest < 0 });
}

/** The same at length, for whoever asks what it means. */
export function explainDays(
  range: DayRange,
  counts: 'past-due' | 'since-entry',
  words: ReadingWords,
): string {
  const first = sayDay(range.earliest);
  const isOpen = !Number.isFinite(range.latest);
  return words.explainDays({ first, last: isOpen ? undefined : sayDay(range.latest), counts });
}
