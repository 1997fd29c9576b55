import { z } from 'zod';
import { fromDayNumber, toDayNumber, weekdayOf } from './date';

/** A day as `YYYY-MM-DD` that exists in the calendar. */
export const isoDateSchema = z
  .string()
  .refine((text) => toDayNumber(text) !== undefined, 'not a day of the calendar');

/**
 * The days on which business rests: weekdays (1 Monday to 7 Sunday) and single dates, known from `from` up to
 * and including `until`. Outside that span nothing is known, and who asks is told so.
 */
export const calendarSchema = z.strictObject({
  id: z.string().min(1).max(64),
  from: isoDateSchema,
  until: isoDateSchema,
  restDays: z.array(z.int().min(1).max(7)).max(6),
  holidays: z.array(isoDateSchema).max(4000),
});

export type Calendar = z.infer<typeof calendarSchema>;

/** A calendar made ready for questions: dates as day numbers. */
export type LoadedCalendar = {
  readonly id: string;
  readonly from: number;
  readonly until: number;
  readonly restDays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<number>;
};

/** Turns a calendar's dates into day numbers. */
export function loadCalendar(calendar: Calendar): LoadedCalendar {
  return {
    id: calendar.id,
    from: toDayNumber(calendar.from) ?? 0,
    until: toDayNumber(calendar.until) ?? 0,
    restDays: new Set(calendar.restDays),
    holidays: new Set(calendar.holidays.map((date) => toDayNumber(date) ?? 0)),
  };
}

/** Whether business is done on a day; undefined when the calendar does not reach that day. */
export function isBusinessDay(calendar: LoadedCalendar, day: number): boolean | undefined {
  if (day < calendar.from || day > calendar.until) return undefined;
  return !calendar.restDays.has(weekdayOf(day)) && !calendar.holidays.has(day);
}

/**
 * The day `count` business days on: first skips to a business day, then counts (so one business day from a
 * Saturday is Tuesday). Undefined when the calendar ends before that.
 */
export function addBusinessDays(calendar: LoadedCalendar, day: number, count: number): number | undefined {
  let at = day;
  let left = count;
  for (;;) {
    const open = isBusinessDay(calendar, at);
    if (open === undefined) return undefined;
    if (open && left === 0) return at;
    if (open) left -= 1;
    at += 1;
  }
}

/** The date on which a calendar's knowledge ends. */
export function endOfCalendar(calendar: LoadedCalendar): string {
  return fromDayNumber(calendar.until);
}
