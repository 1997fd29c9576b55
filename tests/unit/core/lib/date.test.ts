import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from '@/core/lib';

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
