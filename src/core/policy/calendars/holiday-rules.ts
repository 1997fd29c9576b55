import { DAY, weekdayOf } from '@/core/lib';

/** The day number of a fixed date. */
export function fixedDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The n-th given weekday (1 Monday) of a month; n = -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = fixedDay(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = fixedDay(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** The day on which a US federal holiday is observed: Friday for a Saturday, Monday for a Sunday (5 U.S.C. 6103(b)). */
export function observedUs(day: number): number {
  const weekday = weekdayOf(day);
  if (weekday === 6) return day - 1;
  return weekday === 7 ? day + 1 : day;
}

/**
 * Bank holidays, and for those on a weekend the next weekday that is not itself in the list (UK substitute days). The day
 * itself stays one: nobody wants to be called on Christmas Day, whatever its weekday.
 */
export function addSubstitutes(days: readonly number[]): number[] {
  const taken = new Set(days.filter((day) => weekdayOf(day) <= 5));
  for (const day of [...days].sort((one, other) => one - other)) {
    let at = day;
    while (weekdayOf(at) > 5 || (taken.has(at) && at !== day)) at += 1;
    taken.add(at);
  }
  return [...new Set([...days, ...taken])];
}
