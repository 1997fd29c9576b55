import { describe, expect, test } from 'vitest';
import type { Comparison, Condition } from '@/core/condition';
import { entryDays } from '@/core/strategy/days/entry-days';

const none = new Map<string, Condition>();
const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const ask = (
  field: string,
  operator: Comparison['operator'],
  operand?: Comparison['operand'],
): Comparison => ({
  kind: 'compare',
  field,
  operator,
  ...(operand && { operand }),
});
const dpd = (operator: Comparison['operator'], value: number) => ask('claim.dpd', operator, { value });
const group = (match: 'all' | 'any' | 'none', ...conditions: Condition[]): Condition => ({
  kind: 'group',
  match,
  conditions,
});

describe('a comparison of lateness bounds the days', () => {
  test.each<[string, Comparison, number, number]>([
    ['at least', dpd('ge', 3), 3, Number.POSITIVE_INFINITY],
    ['more than', dpd('gt', 3), 4, Number.POSITIVE_INFINITY],
    ['at most', dpd('le', 3), Number.NEGATIVE_INFINITY, 3],
    ['less than a half', dpd('lt', 2.5), Number.NEGATIVE_INFINITY, 2],
    ['exactly', dpd('eq', 7), 7, 7],
    ['between', ask('claim.dpd', 'between', { from: -7, to: -1 }), -7, -1],
    ['one of', ask('claim.dpd', 'one-of', { values: [40, 35] }), 35, 40],
    ['anything but', dpd('ne', 7), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    ['a bucket', ask('claim.bucket', 'eq', { value: 'B2' }), 31, 60],
    ['two buckets', ask('claim.bucket', 'one-of', { values: ['B1', 'B2'] }), 1, 60],
    ['charged off', ask('claim.bucket', 'eq', { value: 'CO' }), 181, Number.POSITIVE_INFINITY],
    ['a stage', ask('claim.stage', 'eq', { value: 'late' }), 61, 90],
    ['months', ask('claim.monthsPastDue', 'ge', { value: 2 }), 60, Number.POSITIVE_INFINITY],
    ['due lately', ask('claim.dueDate', 'in-last-days', { days: 10 }), 0, 10],
    ['due soon', ask('claim.dueDate', 'in-next-days', { days: 7 }), -7, 0],
    [
      'due before today',
      ask('claim.dueDate', 'before', { field: 'date.today' }),
      1,
      Number.POSITIVE_INFINITY,
    ],
  ])('%s', (_title, comparison, from, to) => {
    expect(entryDays(comparison, none)).toEqual({ from, to });
  });
});

test.each<[string, Condition | null]>([
  ['no condition', null],
  ['another field', ask('claim.dunningLevel', 'ge', { value: 2 })],
  ['a date of the calendar', ask('claim.dueDate', 'before', { value: '2026-01-01' })],
  ['a due date that is missing', ask('claim.dueDate', 'is-empty')],
  ['another field beside it', ask('claim.dpd', 'gt', { field: 'own.days' })],
  ['none of', group('none', dpd('gt', 30))],
  ['not of a segment', { kind: 'segment', segment: 's', member: false }],
  ['a segment that is not there', { kind: 'segment', segment: 'gone', member: true }],
])('%s says nothing of lateness', (_title, condition) => {
  expect(entryDays(condition, new Map([['s', dpd('gt', 3)]]))).toEqual(always);
});

test('all of several must hold, any of several may', () => {
  expect(
    entryDays(group('all', dpd('ge', 1), dpd('le', 30), ask('customer.firstName', 'is-empty')), none),
  ).toEqual({
    from: 1,
    to: 30,
  });
  expect(entryDays(group('any', dpd('eq', 5), dpd('eq', 9)), none)).toEqual({ from: 5, to: 9 });
  expect(entryDays(group('any', dpd('eq', 5), ask('customer.firstName', 'is-empty')), none)).toEqual(always);
  const nobody = entryDays(group('all', dpd('gt', 5), dpd('lt', 3)), none);
  expect(nobody.from).toBeGreaterThan(nobody.to);
});

test('segments are asked for what they say, and one that leads back to itself says nothing', () => {
  const segments = new Map<string, Condition>([
    ['late', dpd('ge', 31)],
    ['round', { kind: 'segment', segment: 'round', member: true }],
  ]);
  expect(entryDays({ kind: 'segment', segment: 'late', member: true }, segments).from).toBe(31);
  expect(entryDays({ kind: 'segment', segment: 'round', member: true }, segments)).toEqual(always);
});
