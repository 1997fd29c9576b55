import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDayNumber, weekdayOf } from '@/core/lib';
import { createCalendar, type CalendarId } from '@/core/policy';
import { corpus, corpusHere } from '../../../support/corpus';

const YEARS = ['2024', '2025', '2026'];
const US_STATES = ['AL', 'IN', 'KS', 'MD', 'MS', 'NH', 'NM', 'OK', 'OR', 'WV'];

/** The public holidays of a real table of 2024 to 2026. */
function publicHolidays(name: string): Set<string> {
  const rows = JSON.parse(readFileSync(corpus('09-compliance', 'holidays', `${name}.json`), 'utf8')) as {
    date: string;
    type: string;
  }[];
  return new Set(rows.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
}

function ours(id: CalendarId): string[] {
  return createCalendar(id, 'contact').holidays.filter((date) => YEARS.includes(date.slice(0, 4)));
}

function inAll(sets: readonly Set<string>[]): string[] {
  const [first, ...others] = sets;
  return [...(first ?? [])].filter((date) => others.every((set) => set.has(date))).sort();
}

test.skipIf(!corpusHere())('Germany rests on the days all its Länder share', () => {
  expect(ours('DE')).toEqual(inAll([publicHolidays('DE-BW'), publicHolidays('DE-SN')]));
});

test.skipIf(!corpusHere())('England and Wales rest on their bank holidays and substitute days', () => {
  expect(ours('GB-EAW')).toEqual([...publicHolidays('GB-WLS')].sort());
});

test.skipIf(!corpusHere())(
  'the federal holidays are kept by some state, and what all states keep is federal',
  () => {
    const states = US_STATES.map((state) => publicHolidays(`US-${state}`));
    const somewhere = new Set(states.flatMap((state) => [...state]));
    expect(ours('US').filter((date) => !somewhere.has(date))).toEqual([]);
    expect(inAll(states).filter((date) => !ours('US').includes(date))).toEqual([]);
  },
);

test.each<[CalendarId, string[]]>([
  [
    'GB-EAW',
    [
      '2002-06-03',
      '2002-06-04',
      '2011-04-29',
      '2012-06-05',
      '2020-05-08',
      '2022-06-02',
      '2022-06-03',
      '2022-09-19',
      '2023-05-08',
    ],
  ],
  ['DE', ['2017-10-31', '2038-04-26']],
  ['US', ['2021-06-18', '2021-06-19', '2021-12-31', '2022-01-01', '2026-07-03', '2026-07-04']],
])('%s knows its single days and moved ones', (id, dates) => {
  expect(createCalendar(id, 'business').holidays).toEqual(expect.arrayContaining(dates));
});

test('two bank holidays on one weekend move to two days', () => {
  const { holidays } = createCalendar('GB-EAW', 'business');
  expect(holidays.filter((date) => date.startsWith('2027-12') || date.startsWith('2022-12'))).toEqual([
    '2022-12-25',
    '2022-12-26',
    '2022-12-27',
    '2027-12-25',
    '2027-12-26',
    '2027-12-27',
    '2027-12-28',
  ]);
});

test('Juneteenth is a holiday since 2021 only, and an early May day was moved in 2020', () => {
  expect(createCalendar('US', 'business').holidays).not.toContain('2020-06-19');
  expect(createCalendar('GB-EAW', 'business').holidays).not.toContain('2020-05-04');
});

test.each(['DE', 'GB-EAW', 'US'] as const)(
  '%s is written out in order, each day once, over more than four years',
  (id) => {
    const business = createCalendar(id, 'business');
    expect(business.holidays).toEqual([...new Set(business.holidays)].sort());
    expect((toDayNumber(business.until) ?? 0) - (toDayNumber(business.from) ?? 0)).toBeGreaterThan(4 * 365);
    expect(business.holidays.every((date) => date >= business.from && date <= business.until)).toBe(true);
    expect([business.restDays, createCalendar(id, 'contact').restDays]).toEqual([[6, 7], []]);
  },
);

test('Easter Monday is always a Monday', () => {
  const { holidays } = createCalendar('DE', 'business');
  const mondays = holidays.filter(
    (date) => date.slice(5, 7) < '05' && date.slice(5) > '03-20' && weekdayOf(toDayNumber(date) ?? 0) === 1,
  );
  expect(mondays.length).toBe(41);
});
