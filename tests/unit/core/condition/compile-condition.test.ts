import { describe, expect, test } from 'vitest';
import { compileCondition, explainCondition, type Condition } from '@/core/condition';
import type { Facts } from '@/core/dictionary';
import { toDayNumber } from '@/core/lib';
import { all, any, ask, compare, eur, inSegment, none } from './conditions';

const today = toDayNumber('2026-11-20') ?? 0;
const holds = (condition: Condition, facts: Facts, segments: Record<string, Condition> = {}) =>
  compileCondition(condition, new Map(Object.entries(segments)))({ facts, today });

const facts: Facts = {
  'customer.firstName': 'Ada',
  'customer.payday': 25,
  'customer.deceased': false,
  'customer.type': 'natural',
  'score.paymentRisk': 0.42,
  'claim.arrearsAmount': { minor: 12_540, currency: 'EUR' },
  'claim.outstandingAmount': { minor: 84_000, currency: 'EUR' },
  'claim.dueDate': '2026-11-03',
  'payments.lastPaidAt': '2026-11-13',
  'customer.lastName': '',
};

describe('comparisons that hold', () => {
  test.each([
    ['eq', compare('customer.firstName', 'eq', 'Ada')],
    ['ne', compare('customer.firstName', 'ne', 'ada')],
    ['lt', compare('customer.payday', 'lt', 26)],
    ['le', compare('customer.payday', 'le', 25)],
    ['gt', compare('claim.arrearsAmount', 'gt', eur(12_539))],
    ['ge', compare('claim.dpd', 'ge', 17)],
    ['between, ends included', ask('claim.arrearsAmount', 'between', { from: eur(12_540), to: eur(12_540) })],
    ['between dates', ask('claim.dueDate', 'between', { from: '2026-11-01', to: '2026-11-30' })],
    ['one-of', ask('claim.bucket', 'one-of', { values: ['B1', 'B2'] })],
    ['none-of', ask('claim.bucket', 'none-of', { values: ['B3'] })],
    ['contains', compare('customer.firstName', 'contains', 'da')],
    ['starts-with', compare('customer.firstName', 'starts-with', 'A')],
    ['before', compare('claim.dueDate', 'before', '2026-11-04')],
    ['after', compare('claim.dueDate', 'after', '2026-11-02')],
    ['on', compare('claim.dueDate', 'on', '2026-11-03')],
    ['in-last-days, the first of them', ask('payments.lastPaidAt', 'in-last-days', { days: 7 })],
    ['in-next-days, today', ask('date.today', 'in-next-days', { days: 0 })],
    ['is-false', ask('customer.deceased', 'is-false')],
    ['is-empty of what is absent', ask('customer.email', 'is-empty')],
    ['is-empty of an empty text', ask('customer.lastName', 'is-empty')],
    ['is-not-empty', ask('customer.firstName', 'is-not-empty')],
    ['another field', ask('claim.arrearsAmount', 'lt', { field: 'claim.outstandingAmount' })],
  ] as const)('%s', (_, condition) => {
    expect(holds(condition, facts)).toBe(true);
  });
});

describe('comparisons that do not hold', () => {
  test.each([
    ['eq with other letters', compare('customer.firstName', 'eq', 'ada')],
    ['a number held against its text', compare('customer.payday', 'eq', '25')],
    ['another currency, either way', compare('claim.arrearsAmount', 'ne', { minor: 1, currency: 'USD' })],
    [
      'less than another currency',
      compare('claim.arrearsAmount', 'lt', { minor: 99_999_999, currency: 'USD' }),
    ],
    ['money held against a number', compare('claim.arrearsAmount', 'gt', 1)],
    ['in-last-days a day too long ago', ask('payments.lastPaidAt', 'in-last-days', { days: 6 })],
    ['in-last-days of what lies ahead', ask('payments.lastPaidAt', 'in-next-days', { days: 60 })],
    ['days of what is no date', ask('customer.firstName', 'in-last-days', { days: 7 })],
    ['ne of what is missing', compare('customer.email', 'ne', 'x')],
    ['none-of of what is missing', ask('customer.email', 'none-of', { values: ['x'] })],
    ['none-of of another type', ask('customer.payday', 'none-of', { values: ['x'] })],
    ['is-false of what is missing', ask('customer.insolvent', 'is-false')],
    ['a field held against a missing one', ask('claim.arrearsAmount', 'ge', { field: 'claim.feesTotal' })],
    ['an operator without its operand', ask('customer.payday', 'eq')],
    ['a range for an operator that wants a value', ask('customer.payday', 'eq', { from: 1, to: 2 })],
    ['an inherited property', compare('customer.toString', 'ne', 'x')],
  ] as const)('%s', (_, condition) => {
    expect(holds(condition, facts)).toBe(false);
  });
});

const yes = ask('customer.firstName', 'is-not-empty');
const no = ask('customer.firstName', 'is-empty');

test.each([
  ['all of all', all(yes, yes), true],
  ['all of some', all(yes, no), false],
  ['all of nothing', all(), true],
  ['any of some', any(no, yes), true],
  ['any of nothing', any(), false],
  ['none of some', none(no, yes), false],
  ['none of the false', none(no, no), true],
  ['none of nothing', none(), true],
  ['groups in groups', all(any(no, yes), none(all(yes, no))), true],
] as const)('%s', (_, condition, expected) => {
  expect(holds(condition, facts)).toBe(expected);
});

test('segments are asked for by id, also inside one another', () => {
  const segments = { a: all(inSegment('b'), yes), b: compare('claim.bucket', 'eq', 'B1') };
  expect(holds(inSegment('a'), facts, segments)).toBe(true);
  expect(holds(inSegment('a', false), facts, segments)).toBe(false);
});

test('a segment that is gone or leads back holds nobody and leaves nobody out', () => {
  const cyclic = { a: inSegment('b'), b: any(inSegment('a'), no) };
  for (const member of [true, false]) {
    expect(holds(inSegment('gone', member), facts)).toBe(false);
    expect(holds(all(inSegment('a', member)), facts, { a: inSegment('a', member) })).toBe(false);
  }
  expect(holds(inSegment('a'), facts, cyclic)).toBe(false);
});

test('the same predicate answers for each case and day it is given', () => {
  const late = compileCondition(compare('claim.dpd', 'gt', 20));
  expect(late({ facts, today })).toBe(false);
  expect(late({ facts, today: today + 4 })).toBe(true);
  expect(late({ facts: {}, today: today + 4 })).toBe(false);
});

test('an explanation names what decided, its value, and where it stands', () => {
  const rule = all(yes, any(no, compare('claim.dpd', 'gt', 20)));
  const only = explainCondition(all(compare('claim.dpd', 'gt', 20)), new Map(), { facts, today });
  expect(only).toEqual({ holds: false, because: compare('claim.dpd', 'gt', 20), path: [0], value: 17 });

  const empty = explainCondition(all(yes, no), new Map(), { facts, today });
  expect(empty).toMatchObject({ holds: false, because: no, path: [1] });
  expect(explainCondition(none(no, yes), new Map(), { facts, today })).toMatchObject({
    holds: false,
    because: yes,
    path: [1],
  });
  expect(explainCondition(rule, new Map(), { facts, today })).toEqual({ holds: false });
  expect(explainCondition(all(yes, yes), new Map(), { facts, today })).toEqual({ holds: true });
});
