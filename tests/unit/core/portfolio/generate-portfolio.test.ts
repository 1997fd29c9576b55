import { expect, test } from 'vitest';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import { digestText, toCanonicalJson } from '@/core/lib';
import {
  generatePortfolio,
  parsePortfolio,
  parseStoredPortfolio,
  summarisePortfolio,
  toStoredPortfolio,
} from '@/core/portfolio';

const request = {
  id: '018f3d7a-0000-7000-8000-000000000001',
  name: 'Demo',
  seed: 7,
  size: 500,
  asOf: '2026-11-20',
};
const demo = generatePortfolio(request);
const fields = fieldsOf(createDictionary(request.id));

test('the same seed gives the same portfolio, another seed another', () => {
  expect(generatePortfolio(request)).toEqual(demo);
  expect(generatePortfolio({ ...request, seed: 8 }).cases).not.toEqual(demo.cases);
  expect(digestText(toCanonicalJson(demo))).toMatch(/^sha256:/);
});

test('a larger portfolio begins with the smaller one', () => {
  expect(generatePortfolio({ ...request, size: 600 }).cases.slice(0, 500)).toEqual(demo.cases);
});

test('it opens through its own door, and says that it is invented', () => {
  expect(parsePortfolio(JSON.parse(JSON.stringify(demo)))).toEqual({ ok: true, value: demo });
  expect(demo.origin).toEqual({ kind: 'synthetic', seed: 7 });
});

test('it is kept in two parts and put together again', () => {
  expect(parseStoredPortfolio(toStoredPortfolio(demo))).toEqual({ ok: true, value: demo });
  expect(parseStoredPortfolio({ ...toStoredPortfolio(demo), details: { schemaVersion: 2 } })).toMatchObject({
    error: { code: 'version-newer' },
  });
});

test('every fact is of a field the dictionary knows and a file may fill', () => {
  for (const { id, customerId, facts } of demo.cases) {
    expect(facts['claim.id']).toBe(id);
    expect(facts['customer.id']).toBe(customerId);
    for (const key of Object.keys(facts)) expect(['import', 'event']).toContain(fields.get(key)?.source);
  }
});

test('the edge cases are in it', () => {
  const { cases } = demo;
  const has = (test: (facts: (typeof cases)[number]['facts']) => boolean) =>
    cases.some(({ facts }) => test(facts));
  const claims = new Map<string, number>();
  for (const { customerId } of cases) claims.set(customerId, (claims.get(customerId) ?? 0) + 1);
  const money = (key: string) =>
    cases.map(({ facts }) => facts[key]).filter((value) => typeof value === 'object');

  expect(money('claim.arrearsAmount').some((value) => value?.minor === 0)).toBe(true);
  expect(
    has(
      (facts) =>
        !('customer.firstName' in facts) &&
        !('customer.lastName' in facts) &&
        !('customer.companyName' in facts),
    ),
  ).toBe(true);
  expect(has((facts) => textOf(facts['customer.lastName']).length > 40)).toBe(true);
  expect(has((facts) => /[\u0590-\u05ff]/.test(textOf(facts['customer.lastName'])))).toBe(true);
  expect(has((facts) => /[\u0600-\u06ff]/.test(textOf(facts['customer.lastName'])))).toBe(true);
  expect(Math.max(...claims.values())).toBe(4);
  expect(new Set(money('claim.arrearsAmount').map((value) => value?.currency))).toEqual(
    new Set(['EUR', 'JPY', 'KWD']),
  );
  expect(new Set(cases.map(({ facts }) => facts['customer.timezone'])).size).toBeGreaterThanOrEqual(6);
  for (const flag of ['deceased', 'vulnerable', 'inHardship', 'insolvent', 'ceaseRequested', 'represented'])
    expect(has((facts) => facts[`customer.${flag}`] === true)).toBe(true);
  expect(has((facts) => !('customer.email' in facts) && !('customer.mobile' in facts))).toBe(true);
  expect(has((facts) => facts['customer.type'] === 'legal')).toBe(true);
});

test('no one in it can be written to or called', () => {
  for (const { facts } of demo.cases) {
    expect(textOf(facts['customer.email'] ?? '@example.org')).toMatch(/@example\.org$/);
    expect(textOf(facts['customer.mobile'] ?? '+4917139200')).toMatch(
      /^\+(4917139200\d\d|346000000\d\d|8190000000\d\d|965500000\d\d)|4917139200$/,
    );
  }
});

test('each age from before due to charged off occurs', () => {
  const { buckets, rowsIn, imported } = summarisePortfolio(demo.cases, demo.asOf);
  for (const bucket of ['CURRENT', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'CO'] as const)
    expect(buckets[bucket]).toBeGreaterThan(0);
  expect(buckets.unknown).toBe(0);
  expect([rowsIn, imported]).toEqual([500, 500]);
});

test('a day that is none is a mistake of the program', () => {
  expect(() => generatePortfolio({ ...request, asOf: '2026-02-31' })).toThrow(/no.*|none/);
});

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
