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
export function is(field: string, operator: Operator, ...values: FactValue[]): Condition {
  if (values.length === 0) return compare(field, operator);
  if (operator === 'between') return compare(field, operator, { from: values[0], to: values[1] });
  const isList = operator === 'one-of' || operator === 'none-of';
  return compare(field, operator, isList ? { values } : { value: values[0] });
}

export function days(operator: Operator, count: number): Condition {
  return compare('day', operator, { days: count });
}

export function isLike(field: string, operator: Operator, other: string): Condition {
  return compare(field, operator, { field: other });
}

export function all(...conditions: Condition[]): Condition {
  return { kind: 'group', match: 'all', conditions };
}

export function any(...conditions: Condition[]): Condition {
  return { kind: 'group', match: 'any', conditions };
}

export function none(...conditions: Condition[]): Condition {
  return { kind: 'group', match: 'none', conditions };
}

export function euro(minor: number): FactValue {
  return { minor, currency: 'EUR' };
}
