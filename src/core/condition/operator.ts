import type { FieldType } from '@/core/dictionary';

/** Every way a field can be compared. Comparisons are exact: text by its letters, money within one currency. */
export const ALL_OPERATORS = [
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'between',
  'one-of',
  'none-of',
  'contains',
  'starts-with',
  'before',
  'after',
  'on',
  'in-last-days',
  'in-next-days',
  'is-true',
  'is-false',
  'is-empty',
  'is-not-empty',
] as const;
export type Operator = (typeof ALL_OPERATORS)[number];

/** What an operator is compared with. */
export type OperandKind = 'none' | 'value' | 'values' | 'range' | 'days';

const ORDERED = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'between'] as const;
const ASKED = ['is-empty', 'is-not-empty'] as const;

/** The operators that suit each type of field, the usual ones first. */
export const OPERATORS: Readonly<Record<FieldType, readonly Operator[]>> = {
  text: ['eq', 'ne', 'one-of', 'none-of', 'contains', 'starts-with', ...ASKED],
  integer: [...ORDERED, 'one-of', 'none-of', ...ASKED],
  number: [...ORDERED, ...ASKED],
  money: [...ORDERED, ...ASKED],
  date: ['on', 'before', 'after', 'between', 'in-last-days', 'in-next-days', ...ASKED],
  boolean: ['is-true', 'is-false', ...ASKED],
  choice: ['eq', 'ne', 'one-of', 'none-of', ...ASKED],
};

const KINDS: Readonly<Record<Operator, OperandKind>> = {
  eq: 'value',
  ne: 'value',
  lt: 'value',
  le: 'value',
  gt: 'value',
  ge: 'value',
  between: 'range',
  'one-of': 'values',
  'none-of': 'values',
  contains: 'value',
  'starts-with': 'value',
  before: 'value',
  after: 'value',
  on: 'value',
  'in-last-days': 'days',
  'in-next-days': 'days',
  'is-true': 'none',
  'is-false': 'none',
  'is-empty': 'none',
  'is-not-empty': 'none',
};

/** What an operator needs beside it. Where it is a value, another field of the same type may stand instead. */
export function operandKindOf(operator: Operator): OperandKind {
  return KINDS[operator];
}
