import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addBusinessDays,
  calendarSchema,
  endOfCalendar,
  fromDayNumber,
  isBusinessDay,
  loadCalendar,
  toDayNumber,
} from '@/core/lib';

const easter = loadCalendar({
  id: 'easter',
  from: '2026-01-01',
  until: '2029-12-31',
  restDays: [6, 7],
  holidays: ['2026-04-03', '2026-04-06'],
});
const day = (date: string) => toDayNumber(date) ?? Number.NaN;
const add = (date: string, count: number) => {
  const found = addBusinessDays(easter, day(date), count);
  return found === undefined ? undefined : fromDayNumber(found);
};

test.each([
  ['a Saturday, one day', '2026-03-07', 1, '2026-03-10'],
  ['a Saturday, no day', '2026-03-07', 0, '2026-03-09'],
  ['a Monday, no day', '2026-03-09', 0, '2026-03-09'],
  ['a Friday, one day', '2026-03-13', 1, '2026-03-16'],
  ['the day before Good Friday, one day', '2026-04-02', 1, '2026-04-07'],
  ['Good Friday, one day', '2026-04-03', 1, '2026-04-08'],
  ['a Monday, five days', '2026-03-09', 5, '2026-03-16'],
])('skips first, then counts: %s', (_, from, count, until) => {
  expect(add(from, count)).toBe(until);
});

test('past its end a calendar knows nothing, and before its start neither', () => {
  expect(add('2029-12-31', 0)).toBe('2029-12-31');
  expect(add('2029-12-31', 1)).toBeUndefined();
  expect(isBusinessDay(easter, day('2030-01-01'))).toBeUndefined();
  expect(isBusinessDay(easter, day('2025-12-31'))).toBeUndefined();
  expect(endOfCalendar(easter)).toBe('2029-12-31');
});

test('between a day and the business day n on lie exactly n business days', () => {
  fc.assert(
    fc.property(fc.nat(900), fc.nat(30), (from, count) => {
      const first = day('2026-01-01') + from;
      const last = addBusinessDays(easter, first, count);
      if (last === undefined) return;
      let open = 0;
      for (let at = first; at < last; at += 1) open += isBusinessDay(easter, at) ? 1 : 0;
      expect([open, isBusinessDay(easter, last)]).toEqual([count, true]);
    }),
  );
});

test('a calendar takes days that exist, and never rests all week', () => {
  const given = { id: 'x', from: '2026-01-01', until: '2029-12-31', restDays: [7], holidays: ['2026-02-30'] };
  expect(calendarSchema.safeParse(given).success).toBe(false);
  expect(calendarSchema.safeParse({ ...given, holidays: [], restDays: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(
    false,
  );
  expect(calendarSchema.safeParse({ ...given, holidays: [] }).success).toBe(true);
});
