import type { Condition, Operator } from '@/core/condition';
import { createDictionary, fieldsOf, type FactValue, type Field, type FieldType } from '@/core/dictionary';

const own = (name: string, type: FieldType, more: Partial<Field> = {}): Field => ({
  key: `own.${name}`,
  type,
  group: 'own',
  sample: '',
  sensitivity: 'internal',
  nullable: true,
  source: 'import',
  label: name,
  ...more,
});

/** The base fields, and an own one of each type that is told apart by ranges or choices. */
export const FIELDS: ReadonlyMap<string, Field> = new Map([
  ...fieldsOf(createDictionary('0198c0de-0000-7000-8000-00000000f2ff')),
  ...[
    own('age', 'integer'),
    own('score', 'number'),
    own('sum', 'money'),
    own('day', 'date'),
    own('flag', 'boolean'),
    own('pick', 'choice', { choices: ['a', 'b', 'c'] }),
    own('text', 'text'),
  ].map((field) => [field.key, field] as const),
]);

const compare = (field: string, operator: Operator, operand?: object): Condition =>
  ({ kind: 'compare', field: `own.${field}`, operator, ...(operand && { operand }) }) as Condition;

/** A comparison with a value, several, or a range: `is('age', 'ge', 18)`. */
export const is = (field: string, operator: Operator, ...values: FactValue[]): Condition => {
  if (values.length === 0) return compare(field, operator);
  if (operator === 'between') return compare(field, operator, { from: values[0], to: values[1] });
  const isList = operator === 'one-of' || operator === 'none-of';
  return compare(field, operator, isList ? { values } : { value: values[0] });
};
export const days = (operator: Operator, count: number): Condition =>
  compare('day', operator, { days: count });
export const isLike = (field: string, operator: Operator, other: string): Condition =>
  compare(field, operator, { field: other });
export const all = (...conditions: Condition[]): Condition => ({ kind: 'group', match: 'all', conditions });
export const any = (...conditions: Condition[]): Condition => ({ kind: 'group', match: 'any', conditions });
export const none = (...conditions: Condition[]): Condition => ({ kind: 'group', match: 'none', conditions });
export const euro = (minor: number): FactValue => ({ minor, currency: 'EUR' });
