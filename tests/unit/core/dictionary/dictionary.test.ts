import { expect, test } from 'vitest';
import {
  BASE_FIELDS,
  choiceLabel,
  createDictionary,
  factsSchema,
  FIELD_GROUPS,
  fieldLabel,
  fieldsOf,
  groupLabel,
  isAllowedInContent,
  isPluralLabel,
  parseDictionary,
} from '@/core/dictionary';
import { de } from '@/core/dictionary/words/de';
import { en } from '@/core/dictionary/words/en';

const id = '018f3d7a-0000-7000-8000-000000000001';
const own = {
  key: 'own.tariff',
  type: 'text',
  group: 'own',
  label: 'Tariff',
  sample: 'Flex',
  sensitivity: 'personal',
  nullable: true,
  source: 'import',
};

test('a new dictionary opens again as it was', () => {
  expect(parseDictionary(createDictionary(id))).toEqual({ ok: true, value: createDictionary(id) });
});

test('own fields stand beside the base fields', () => {
  const parsed = parseDictionary({ ...createDictionary(id), fields: [own] });
  if (!parsed.ok) throw new Error(parsed.error.code);
  const fields = fieldsOf(parsed.value);

  expect(fields.size).toBe(BASE_FIELDS.length + 1);
  expect(fields.get('own.tariff')).toEqual(own);
});

test.each([
  ['a key that would hide a base field', { ...own, key: 'customer.id' }, 'fields.0.key'],
  ['a key that reaches a prototype', { ...own, key: 'own.constructor' }, 'fields.0.key'],
  ['a choice without choices', { ...own, type: 'choice' }, 'fields.0'],
])('an own field with %s is refused at its place', (_, field, path) => {
  expect(parseDictionary({ ...createDictionary(id), fields: [field] })).toEqual({
    ok: false,
    error: { code: 'document-invalid', values: { path } },
  });
});

test('a newer dictionary, and what is none, are refused by name', () => {
  expect(parseDictionary({ ...createDictionary(id), schemaVersion: 2 })).toMatchObject({
    error: { code: 'version-newer' },
  });
  expect(parseDictionary([])).toMatchObject({ error: { code: 'document-invalid' } });
});

test('every base field, group and choice has a name in both languages', () => {
  const keys = BASE_FIELDS.map(({ key }) => key).sort();
  expect(Object.keys(en.fields).sort()).toEqual(keys);
  expect(Object.keys(de.fields).sort()).toEqual(keys);
  for (const field of BASE_FIELDS) {
    for (const choice of field.choices ?? []) {
      for (const locale of ['en', 'de'] as const) expect(choiceLabel(field.key, choice, locale)).not.toBe('');
    }
  }
  for (const group of FIELD_GROUPS) expect(groupLabel(group, 'de')).not.toBe('');
  expect(new Set(Object.values(en.fields)).size).toBe(keys.length);
  expect(new Set(Object.values(de.fields)).size).toBe(keys.length);
});

test('own fields keep the label they were given, unknown keys say themselves', () => {
  expect(fieldLabel({ key: 'own.tariff', label: 'Tariff' }, 'de')).toBe('Tariff');
  expect(fieldLabel({ key: 'own.gone' }, 'en')).toBe('own.gone');
  expect(isPluralLabel('claim.dpd', 'en')).toBe(true);
});

test('protection flags, scores and consents never reach a message', () => {
  const said = BASE_FIELDS.filter(isAllowedInContent).map(({ key }) => key);
  expect(
    said.filter((key) => /^(score|consent)\.|vulnerable|deceased|inHardship|timezone/.test(key)),
  ).toEqual([]);
  expect(said).toContain('customer.firstName');
});

test('facts take plain values and money, nothing else', () => {
  expect(
    factsSchema.safeParse({ 'claim.arrearsAmount': { minor: 5, currency: 'EUR' }, 'customer.email': null })
      .success,
  ).toBe(true);
  expect(factsSchema.safeParse({ 'claim.arrearsAmount': { minor: 5.5, currency: 'EUR' } }).success).toBe(
    false,
  );
  expect(factsSchema.safeParse({ constructor: 'x' }).success).toBe(false);
});
