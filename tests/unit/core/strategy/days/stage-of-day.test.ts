import { expect, test } from 'vitest';
import { readField } from '@/core/dictionary';
import { fromDayNumber } from '@/core/lib';
import { STAGE_STARTS, stageOfDay } from '@/core/strategy';

test('a stage begins on its first day past due', () => {
  expect([-30, 0, 1, 30, 31, 60, 61, 90, 91, 180, 181].map(stageOfDay)).toEqual([
    'pre-due',
    'pre-due',
    'early',
    'early',
    'mid',
    'mid',
    'late',
    'late',
    'pre-charge-off',
    'pre-charge-off',
    'recovery',
  ]);
});

test('the stages are those a claim of that age has', () => {
  const stageOf = readField('claim.stage');
  for (let dpd = -10; dpd < 200; dpd += 1) {
    const facts = { 'claim.dueDate': fromDayNumber(20_000 - dpd) };
    expect(stageOf({ facts, today: 20_000 })).toBe(stageOfDay(dpd).replaceAll('-', '_'));
  }
  expect(STAGE_STARTS.map(({ stage }) => stage)).toContain('pre-charge-off');
});
