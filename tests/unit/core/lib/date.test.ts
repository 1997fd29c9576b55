import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, parseInstant, toDayNumber, toIsoInstant, weekdayOf } from '@/core/lib';

test('day numbers agree with the platform on every day from 1900 to 2105', () => {
  for (let day = Date.UTC(1900, 0, 1) / 86_400_000; day < Date.UTC(2105, 0, 1) / 86_400_000; day += 1) {
    if (toDayNumber(fromDayNumber(day)) !== day) throw new Error(`${fromDayNumber(day)} is not ${day}`);
  }
  expect(toDayNumber('1970-01-01')).toBe(0);
});

test.each([
  '2025-02-29',
  '2026-02-31',
  '2026-13-01',
  '2026-00-10',
  '2026-04-00',
  '1900-02-29',
  '2026-1-01',
  ' 2026-01-01',
  '2026-01-0a',
  '20260101xx',
  '',
])('%s is no day of the calendar', (text) => {
  expect(toDayNumber(text)).toBeUndefined();
});

test('leap days are days', () => {
  expect(fromDayNumber(toDayNumber('2024-02-29') ?? 0)).toBe('2024-02-29');
  expect(fromDayNumber(toDayNumber('2000-02-29') ?? 0)).toBe('2000-02-29');
});

test('instants are written as the platform writes them', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) }), (instant) => {
      expect(toIsoInstant(instant)).toBe(new Date(instant).toISOString());
      expect(parseInstant(toIsoInstant(instant))).toBe(instant);
    }),
  );
});

test.each([
  ['2026-03-02T09:00Z', Date.UTC(2026, 2, 2, 9)],
  ['2026-03-02T09:00:30.250+01:00', Date.UTC(2026, 2, 2, 8, 0, 30, 250)],
  ['2026-02-30T09:00Z', undefined],
  ['2026-03-02T25:00Z', undefined],
  ['2026-03-02T09:00', undefined],
  ['2026-03-02', undefined],
  ['yesterday', undefined],
])('%s as an instant', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test('weeks begin on Monday', () => {
  expect(['2026-03-02', '2026-03-08', '1969-12-31'].map((date) => weekdayOf(toDayNumber(date) ?? 0))).toEqual(
    [1, 7, 3],
  );
});
