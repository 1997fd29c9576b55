import { isBusinessDay, loadCalendar, remember, type LoadedCalendar } from '@/core/lib';
import { CALENDAR_IDS, createCalendar, type CalendarId } from '@/core/policy';

/** The fewest and the most days something can take. */
export type Span = { readonly least: number; readonly most: number };

/** Without a calendar Saturday and Sunday rest and nothing else; seven days from a Monday on tell all. */
const WEEK: LoadedCalendar = {
  id: 'week',
  from: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
  restDays: new Set([6, 7]),
  holidays: new Set(),
};
const MONDAY = 4;

const daysOf = remember(listBusinessDays, CALENDAR_IDS.length);
const spanOf = remember((asked) => measure(...splitKey(asked)), 400);

/**
 * How many days a number of business days takes at least and at most, over all days of the calendar to begin on. With a
 * calendar the worst holidays of its years count, such as Christmas before a weekend.
 */
export function businessSpan(calendar: CalendarId | null, amount: number): Span {
  return spanOf(`${calendar ?? ''}/${amount}`);
}

function splitKey(asked: string): [string, number] {
  const [calendar = '', amount = ''] = asked.split('/');
  return [calendar, Number(amount)];
}

function measure(calendar: string, amount: number): Span {
  const days = daysOf(calendar);
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const [at, day] of days.entries()) {
    const end = days[at + amount];
    if (end === undefined) break;
    least = Math.min(least, end - day);
    // Who begins on a day of rest skips to the next business day first.
    most = Math.max(most, end - (at === 0 ? day : (days[at - 1] ?? day) + 1));
  }
  return { least, most };
}

/** All business days of a calendar in order; without one, those of so many weeks that every wait fits in. */
function listBusinessDays(id: string): readonly number[] {
  const known = CALENDAR_IDS.find((each) => each === id);
  const calendar = known === undefined ? WEEK : loadCalendar(createCalendar(known, 'business'));
  const from = known === undefined ? MONDAY : calendar.from;
  const until = known === undefined ? MONDAY + 5400 : calendar.until;
  const days: number[] = [];
  for (let day = from; day <= until; day += 1) if (isBusinessDay(calendar, day) === true) days.push(day);
  return days;
}
