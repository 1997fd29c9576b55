import { expect, test } from 'vitest';
import { BASE_FIELDS, readField, type Facts } from '@/core/dictionary';
import { toDayNumber } from '@/core/lib';

const today = toDayNumber('2026-11-20') ?? 0;
const read = (
  key: string,
  facts: Facts,
  more: { constants?: Record<string, string>; caseId?: string } = {},
) => readField(key)({ facts, today, ...more });

test.each([
  ['2026-11-20', 0, 'CURRENT', 'pre_due', 0],
  ['2026-11-25', -5, 'CURRENT', 'pre_due', 0],
  ['2026-11-19', 1, 'B1', 'early', 0],
  ['2026-10-21', 30, 'B1', 'early', 1],
  ['2026-10-20', 31, 'B2', 'mid', 1],
  ['2026-09-21', 60, 'B2', 'mid', 2],
  ['2026-08-22', 90, 'B3', 'late', 3],
  ['2026-07-23', 120, 'B4', 'pre_charge_off', 4],
  ['2026-06-23', 150, 'B5', 'pre_charge_off', 5],
  ['2026-05-24', 180, 'B6', 'pre_charge_off', 6],
  ['2026-05-23', 181, 'CO', 'recovery', 6],
])(
  'a claim due on %s is %i days past due on 20 November, in %s, %s, %i months',
  (dueDate, dpd, bucket, stage, months) => {
    const facts = { 'claim.dueDate': dueDate };

    expect(read('claim.dpd', facts)).toBe(dpd);
    expect(read('claim.bucket', facts)).toBe(bucket);
    expect(read('claim.stage', facts)).toBe(stage);
    expect(read('claim.monthsPastDue', facts)).toBe(months);
  },
);

test('what the facts say of a derived field is passed over', () => {
  expect(read('claim.dpd', { 'claim.dpd': 99, 'claim.dueDate': '2026-11-19' })).toBe(1);
  expect(read('claim.dpd', { 'claim.dpd': 99 })).toBeUndefined();
});

test('null, absent and inherited read as not known', () => {
  expect(read('customer.firstName', { 'customer.firstName': null })).toBeUndefined();
  expect(read('customer.firstName', {})).toBeUndefined();
  const inherited: Facts = Object.create({ 'customer.firstName': 'Mallory' });
  expect(read('customer.firstName', inherited)).toBeUndefined();
  expect(readField('toString')({ facts: {}, today })).toBeUndefined();
});

test('links are the base address and an opaque reference, without anything of the person', () => {
  const constants = { 'links.pay': 'https://pay.example/p/?lang=de' };
  const link = read('links.pay', {}, { constants, caseId: 'CL-Ada-Kim' });

  expect(link).toMatch(/^https:\/\/pay\.example\/p\/[0-9a-z]{13}\?lang=de$/);
  expect(link).not.toMatch(/ada|kim|CL-/i);
  expect(link).toBe(
    read('links.pay', { 'links.pay': 'https://evil.example' }, { constants, caseId: 'CL-Ada-Kim' }),
  );
  expect(read('links.pay', {}, { constants })).toBeUndefined();
  expect(read('links.pay', {}, { caseId: 'x' })).toBeUndefined();
});

test('company fields come from the constants, today from the day', () => {
  expect(
    read(
      'company.legalName',
      { 'company.legalName': 'Other' },
      { constants: { 'company.legalName': 'Nord Bank AG' } },
    ),
  ).toBe('Nord Bank AG');
  expect(read('date.today', {})).toBe('2026-11-20');
});

test('every base field reads its own sample where it is a fact', () => {
  for (const { key, sample, source } of BASE_FIELDS) {
    if (source === 'import' || source === 'event') expect(read(key, { [key]: sample })).toEqual(sample);
  }
});
