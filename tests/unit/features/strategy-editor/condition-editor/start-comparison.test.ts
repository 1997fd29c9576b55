import { describe, expect, test } from 'vitest';
import { checkCondition, OPERATORS } from '@/core/condition';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import {
  startComparison,
  toGroup,
  withOperator,
} from '@/features/strategy-editor/condition-editor/start-comparison';
import { readValues } from '@/features/strategy-editor/condition-editor/read-values';

const fields = fieldsOf(createDictionary('01930000-0000-7000-8000-000000000001'));
const scope = { fields, segments: new Map() };
const at = { document: { kind: 'strategy', id: 'x' } } as const;

describe('a new line is a whole one', () => {
  test.each([...fields.values()].map((field) => ({ key: field.key, field })))('$key', ({ field }) => {
    const line = startComparison(field);
    expect(checkCondition(line, scope, at)).toEqual([]);
    for (const operator of OPERATORS[field.type]) {
      expect(checkCondition(withOperator(line, field, operator), scope, at)).toEqual([]);
    }
  });
});

test('another operator keeps the value it can use', () => {
  const field = fields.get('claim.dpd');
  if (!field) throw new Error('There is no field claim.dpd.');
  const line = { ...startComparison(field), operand: { value: 31 } };
  expect(withOperator(line, field, 'lt').operand).toEqual({ value: 31 });
  expect(withOperator(line, field, 'is-empty').operand).toBeUndefined();
});

test('a single line is a group of one', () => {
  const line = { kind: 'compare', field: 'claim.dpd', operator: 'is-empty' } as const;
  expect(toGroup(line)).toEqual({ kind: 'group', match: 'all', conditions: [line] });
});

test('values are read between commas', () => {
  expect(readValues('Ada, Grace ,', { type: 'text' })).toEqual(['Ada', 'Grace']);
  expect(readValues('1, 2, x, 2.5', { type: 'integer' })).toEqual([1, 2]);
  expect(readValues('1, 2.5', { type: 'number' })).toEqual([1, 2.5]);
});
