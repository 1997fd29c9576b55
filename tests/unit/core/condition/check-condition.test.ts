import { expect, test } from 'vitest';
import {
  checkCondition,
  conditionSchema,
  conditionWords,
  createSegment,
  parseSegment,
  type Condition,
} from '@/core/condition';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import { sayDiagnostic, type Place } from '@/core/lib';
import { all, any, ask, compare, eur, inSegment } from './conditions';

const id = '018f3d7a-0000-7000-8000-000000000001';
const other = '018f3d7a-0000-7000-8000-000000000002';
const fields = fieldsOf(createDictionary(id));
const at: Place = { document: { kind: 'strategy', id }, node: 'split', field: 'branches.0.when' };
const check = (condition: Condition, segments: Record<string, Condition> = {}, place = at) =>
  checkCondition(condition, { fields, segments: new Map(Object.entries(segments)) }, place);

const deep = (levels: number): Condition =>
  levels === 0 ? ask('claim.disputed', 'is-true') : all(deep(levels - 1));
const long = (count: number): Condition =>
  all(...Array.from({ length: count }, () => ask('claim.disputed', 'is-true')));

const faults: [code: string, condition: Condition, field: string][] = [
  ['condition-group-empty', all(any()), 'branches.0.when.conditions.0'],
  ['condition-field-unknown', all(compare('claim.shoeSize', 'eq', 4)), 'branches.0.when.conditions.0.field'],
  ['condition-operator-unsuitable', compare('customer.firstName', 'gt', 'A'), 'branches.0.when.operator'],
  [
    'condition-operand-unwanted',
    ask('claim.disputed', 'is-true', { value: true }),
    'branches.0.when.operand',
  ],
  ['condition-operand-missing', ask('claim.dpd', 'ge'), 'branches.0.when.operand'],
  ['condition-operand-missing', ask('claim.bucket', 'one-of', { values: [] }), 'branches.0.when.operand'],
  ['condition-operand-mistyped', compare('claim.dpd', 'ge', 3.5), 'branches.0.when.operand'],
  ['condition-operand-mistyped', compare('claim.dueDate', 'on', '2026-02-31'), 'branches.0.when.operand'],
  ['condition-operand-mistyped', compare('claim.arrearsAmount', 'ge', 100), 'branches.0.when.operand'],
  [
    'condition-choice-unknown',
    ask('claim.bucket', 'one-of', { values: ['B1', 'B9'] }),
    'branches.0.when.operand',
  ],
  [
    'condition-field-unknown',
    ask('claim.dpd', 'ge', { field: 'claim.gone' }),
    'branches.0.when.operand.field',
  ],
  [
    'condition-fields-unlike',
    ask('claim.dpd', 'ge', { field: 'claim.dueDate' }),
    'branches.0.when.operand.field',
  ],
  ['condition-range-reversed', ask('claim.dpd', 'between', { from: 9, to: 1 }), 'branches.0.when.operand'],
  [
    'condition-range-reversed',
    ask('claim.arrearsAmount', 'between', { from: eur(9), to: eur(1) }),
    'branches.0.when.operand',
  ],
  [
    'condition-range-currencies',
    ask('claim.arrearsAmount', 'between', { from: eur(1), to: { minor: 9, currency: 'USD' } }),
    'branches.0.when.operand',
  ],
  ['condition-segment-unknown', all(inSegment(other)), 'branches.0.when.conditions.0.segment'],
  ['condition-too-deep', deep(9), 'branches.0.when'],
  ['condition-too-long', long(201), 'branches.0.when'],
];

test.each(faults)('%s is found at its place and said in both languages', (code, condition, field) => {
  const found = check(condition);

  expect(found).toMatchObject([{ code, severity: 'error', at: { ...at, field } }]);
  for (const locale of ['en', 'de'] as const) {
    for (const diagnostic of found) {
      const said = sayDiagnostic(conditionWords, diagnostic, locale);
      expect(said.sentence).toMatch(/\.$/);
      expect(said.advice).toMatch(/\.$/);
      expect(said.sentence + said.advice).not.toMatch(/undefined|\[object/);
    }
  }
});

test('every code of the catalogue is found by some check', () => {
  const codes = new Set([...faults.map(([code]) => code), 'condition-segment-cyclic']);
  expect(Object.keys(conditionWords.en).sort()).toEqual([...codes].sort());
  expect(Object.keys(conditionWords.de).sort()).toEqual([...codes].sort());
});

test('a sentence names the field as the reader knows it', () => {
  const [found] = check(compare('claim.dpd', 'ge', 'many'));
  if (!found) throw new Error('nothing was found');
  expect(sayDiagnostic(conditionWords, found, 'en').sentence).toBe(
    '“Days past due” holds a whole number, but is compared with something else.',
  );
  expect(sayDiagnostic(conditionWords, found, 'de').sentence).toBe(
    '„Tage überfällig“ enthält eine ganze Zahl, wird aber mit etwas anderem verglichen.',
  );
});

test('segments that lead back are found from outside and from inside', () => {
  const segments = { [id]: inSegment(other), [other]: any(inSegment(id), ask('claim.disputed', 'is-true')) };
  expect(check(inSegment(id), segments)).toMatchObject([{ code: 'condition-segment-cyclic' }]);

  const own: Place = { document: { kind: 'segment', id } };
  expect(check(inSegment(id), { [id]: inSegment(id) }, own)).toMatchObject([
    { code: 'condition-segment-cyclic', at: { field: 'segment' } },
  ]);
  expect(check(inSegment(other), { [other]: ask('claim.disputed', 'is-true') }, own)).toEqual([]);
});

test('a segment reached on two ways is no circle', () => {
  const shared = ask('claim.disputed', 'is-true');
  const third = '018f3d7a-0000-7000-8000-000000000003';
  expect(
    check(all(inSegment(id), inSegment(other)), {
      [id]: inSegment(third),
      [other]: inSegment(third),
      [third]: shared,
    }),
  ).toEqual([]);
});

test('whole and broken numbers may be compared, and a sound rule has no faults', () => {
  expect(
    check(
      all(
        ask('customer.payday', 'ge', { field: 'score.paymentRisk' }),
        compare('customer.type', 'eq', 'legal'),
      ),
    ),
  ).toEqual([]);
});

test('the door keeps the limits', () => {
  expect(conditionSchema.safeParse(deep(8)).success).toBe(true);
  expect(conditionSchema.safeParse(deep(9)).success).toBe(false);
  expect(conditionSchema.safeParse(long(200)).success).toBe(true);
  expect(conditionSchema.safeParse(all(long(150), long(51))).success).toBe(false);
  expect(conditionSchema.safeParse({ kind: 'script', code: '1' }).success).toBe(false);
  expect(conditionSchema.safeParse({ ...compare('claim.dpd', 'ge', 1), extra: 1 }).success).toBe(false);
});

test('a new segment opens again, a foreign one is refused', () => {
  expect(parseSegment(createSegment(id, 'Early'))).toEqual({ ok: true, value: createSegment(id, 'Early') });
  expect(parseSegment({ ...createSegment(id), condition: 1 })).toEqual({
    ok: false,
    error: { code: 'document-invalid', values: { path: 'condition' } },
  });
});
