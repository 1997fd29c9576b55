import { fromDayNumber, type Calendar } from '@/core/lib';
import { easterSunday } from './easter';
import { addSubstitutes, fixedDay, nthWeekday, observedUs } from './holiday-rules';

/** The holiday calendars Fairpath ships: Germany (nationwide), England and Wales, US federal. */
export const CALENDAR_IDS = ['DE', 'GB-EAW', 'US'] as const;

export type CalendarId = (typeof CALENDAR_IDS)[number];

/** The years a shipped calendar spans; bundles carry the dates, so a published one never changes. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2040;

/**
 * Sources: DE: holidays common to all sixteen Länder laws. GB-EAW: Banking and Financial Dealings Act 1971 and
 * royal proclamations of 2002 to 2023 (single days are listed). US: 5 U.S.C. 6103(a), Juneteenth since 2021.
 */
const HOLIDAYS: Record<CalendarId, (year: number) => number[]> = {
  DE: (year) => {
    const easter = easterSunday(year);
    const moving = [easter - 2, easter + 1, easter + 39, easter + 50];
    const fixed = [
      fixedDay(year, 1, 1),
      fixedDay(year, 5, 1),
      fixedDay(year, 10, 3),
      fixedDay(year, 12, 25),
      fixedDay(year, 12, 26),
    ];
    return [...fixed, ...moving, ...(year === 2017 ? [fixedDay(2017, 10, 31)] : [])];
  },
  'GB-EAW': (year) => {
    const easter = easterSunday(year);
    const spring: Record<number, number> = {
      2002: fixedDay(2002, 6, 4),
      2012: fixedDay(2012, 6, 4),
      2022: fixedDay(2022, 6, 2),
    };
    const may = year === 2020 ? fixedDay(2020, 5, 8) : nthWeekday(year, 5, 1, 1);
    const mondays = [may, spring[year] ?? nthWeekday(year, 5, 1, -1), nthWeekday(year, 8, 1, -1)];
    const fixed = addSubstitutes([fixedDay(year, 1, 1), fixedDay(year, 12, 25), fixedDay(year, 12, 26)]);
    const once: Record<number, number[]> = {
      2002: [fixedDay(2002, 6, 3)],
      2011: [fixedDay(2011, 4, 29)],
      2012: [fixedDay(2012, 6, 5)],
      2022: [fixedDay(2022, 6, 3), fixedDay(2022, 9, 19)],
      2023: [fixedDay(2023, 5, 8)],
    };
    return [...fixed, easter - 2, easter + 1, ...mondays, ...(once[year] ?? [])];
  },
  US: (year) => {
    const fixed = [
      fixedDay(year, 1, 1),
      ...(year >= 2021 ? [fixedDay(year, 6, 19)] : []),
      fixedDay(year, 7, 4),
      fixedDay(year, 11, 11),
      fixedDay(year, 12, 25),
    ].flatMap((day) => [day, observedUs(day)]);
    const nextNewYear = observedUs(fixedDay(year + 1, 1, 1));
    return [
      ...fixed,
      ...(nextNewYear < fixedDay(year + 1, 1, 1) ? [nextNewYear] : []),
      nthWeekday(year, 1, 1, 3),
      nthWeekday(year, 2, 1, 3),
      nthWeekday(year, 5, 1, -1),
      nthWeekday(year, 9, 1, 1),
      nthWeekday(year, 10, 1, 2),
      nthWeekday(year, 11, 4, 4),
    ];
  },
};

/**
 * A shipped calendar with all its dates written out. Saturday and Sunday rest in `business`; in `contact` only
 * the holidays do, for the weekdays on which people are contacted are the windows' to say.
 */
export function createCalendar(id: CalendarId, rest: 'business' | 'contact'): Calendar {
  const holidays = new Set<number>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const day of HOLIDAYS[id](year)) holidays.add(day);
  }
  const from = fixedDay(FIRST_YEAR, 1, 1);
  const until = fixedDay(LAST_YEAR, 12, 31);
  return {
    id: `${id}/${rest}`,
    from: fromDayNumber(from),
    until: fromDayNumber(until),
    restDays: rest === 'business' ? [6, 7] : [],
    holidays: [...holidays]
      .filter((day) => day >= from && day <= until)
      .sort((one, other) => one - other)
      .map(fromDayNumber),
  };
}
