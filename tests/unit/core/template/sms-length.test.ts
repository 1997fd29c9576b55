import { expect, test } from 'vitest';
import { measureSms } from '@/core/template';

test.each([
  ['', 'GSM-7', 0, 0],
  ['x'.repeat(160), 'GSM-7', 160, 1],
  ['x'.repeat(161), 'GSM-7', 161, 2],
  ['x'.repeat(306), 'GSM-7', 306, 2],
  ['x'.repeat(307), 'GSM-7', 307, 3],
  ['€'.repeat(80), 'GSM-7', 160, 1],
  [`${'x'.repeat(152)}€${'x'.repeat(10)}`, 'GSM-7', 164, 2],
  [`${'x'.repeat(152)}€${'x'.repeat(151)}`, 'GSM-7', 305, 2],
  [`${'x'.repeat(152)}€${'x'.repeat(152)}`, 'GSM-7', 306, 3],
  ['Ş'.repeat(70), 'UCS-2', 70, 1],
  ['Ş'.repeat(71), 'UCS-2', 71, 2],
  [`${'a'.repeat(66)}😀${'a'.repeat(66)}`, 'UCS-2', 134, 3],
  ['1,5\u00a0€', 'UCS-2', 5, 1],
  ['ç', 'UCS-2', 1, 1],
  ['Ç ñ ü ß Ω', 'GSM-7', 9, 1],
] as const)('%s is counted as the networks count', (text, encoding, length, segments) => {
  expect(measureSms(text)).toMatchObject({ encoding, length, segments });
});

test('says which characters keep a text from being short', () => {
  expect(measureSms('Şeyma’s Ş').foreign).toEqual(['Ş', '’']);
});
