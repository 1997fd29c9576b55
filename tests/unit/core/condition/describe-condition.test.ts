import { expect, test } from 'vitest';
import {
  ALL_OPERATORS,
  createVoice,
  describeCondition,
  operandKindOf,
  type Condition,
  type Operand,
} from '@/core/condition';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import { all, any, ask, compare, eur, inSegment, none } from './conditions';

const id = '018f3d7a-0000-7000-8000-000000000001';
const fields = fieldsOf(createDictionary(id));
const segments = new Map([[id, { name: 'Likely to self-cure' }]]);
const say = (condition: Condition, locale: 'en' | 'de' = 'en') =>
  describeCondition(condition, createVoice(locale, fields, segments));

test.each([
  [
    all(compare('claim.dpd', 'ge', 31), compare('claim.arrearsAmount', 'gt', eur(15_000))),
    'days past due are at least 31 and arrears are over €150.00',
    'Tage überfällig sind mindestens 31 und Rückstand ist über 150,00\u00a0€',
  ],
  [
    any(ask('claim.disputed', 'is-true'), ask('customer.deceased', 'is-false')),
    'the claim is disputed or the customer is not deceased',
    'die Forderung ist bestritten oder der Kunde ist nicht verstorben',
  ],
  [
    ask('claim.arrearsAmount', 'between', { from: eur(500), to: eur(40_000) }),
    'arrears are between €5.00 and €400.00',
    'Rückstand ist zwischen 5,00\u00a0€ und 400,00\u00a0€',
  ],
  [
    ask('claim.bucket', 'one-of', { values: ['B1', 'B2', 'CO'] }),
    'bucket is 1–30 days, 31–60 days or over 180 days',
    'Verzugsband ist 1–30 Tage, 31–60 Tage oder über 180 Tage',
  ],
  [
    ask('payments.lastPaidAt', 'in-last-days', { days: 7 }),
    'last payment date is in the last 7 days',
    'Datum der letzten Zahlung ist höchstens 7 Tage her',
  ],
  [
    compare('claim.dueDate', 'before', '2026-11-03'),
    'due date is before 3 Nov 2026',
    'Fälligkeit ist vor dem 03.11.2026',
  ],
  [
    compare('consent.sms', 'ne', 'granted'),
    'SMS consent is not granted',
    'Einwilligung SMS ist nicht erteilt',
  ],
  [ask('customer.email', 'is-empty'), 'e-mail address is not known', 'E-Mail-Adresse ist nicht bekannt'],
  [
    ask('claim.arrearsAmount', 'ge', { field: 'claim.minimumPayment' }),
    'arrears are at least minimum payment',
    'Rückstand ist mindestens Mindestzahlung',
  ],
  [
    inSegment(id, false),
    'the case is not in the segment “Likely to self-cure”',
    'der Fall ist nicht im Segment „Likely to self-cure“',
  ],
  [all(), 'everyone', 'alle'],
])('a rule reads as a sentence (%#)', (condition, english, german) => {
  expect(say(condition)).toBe(english);
  expect(say(condition, 'de')).toBe(german);
});

test('groups in groups keep their brackets, single ones lose them', () => {
  const a = ask('claim.disputed', 'is-true');
  const b = ask('customer.deceased', 'is-true');
  expect(say(all(a, any(b, inSegment(id))))).toBe(
    'the claim is disputed and (the customer is deceased or the case is in the segment “Likely to self-cure”)',
  );
  expect(say(all(any(all(a))))).toBe('the claim is disputed');
  expect(say(all(a, none(b)))).toBe(
    'the claim is disputed and (none of these is true: the customer is deceased)',
  );
});

test('own fields say their label, unknown ones their key', () => {
  expect(say(compare('own.tariff', 'eq', 'Flex'))).toBe('own.tariff is “Flex”');
});

test('every operator has its words in both languages', () => {
  const operands: Record<string, Operand | undefined> = {
    value: { value: 1 },
    values: { values: [1] },
    range: { from: 1, to: 2 },
    days: { days: 1 },
  };
  for (const operator of ALL_OPERATORS) {
    const condition = ask('own.size', operator, operands[operandKindOf(operator)]);
    const said = [say(condition), say(condition, 'de')];
    for (const sentence of said) expect(sentence).toMatch(/^own\.size \S+/);
  }
});
