import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf, formatMoney, moneySchema, toDecimal } from '@/core/lib';

/** Spaces that do not break, as Intl writes them, made plain. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [12_540, 'EUR', 'de-DE', '125,40 €'],
  [12_540, 'EUR', 'en-GB', '€125.40'],
  [-5, 'EUR', 'de-DE', '-0,05 €'],
  [1234, 'JPY', 'en-US', '¥1,234'],
  [1234, 'JPY', 'ja-JP', '¥1,234'],
  [1_234_567, 'KWD', 'en-US', 'KWD 1,234.567'],
  [7, 'KWD', 'en-US', 'KWD 0.007'],
  [10_000, 'CLF', 'en-US', 'CLF 1.0000'],
  [9_007_199_254_740_991, 'EUR', 'en-US', '€90,071,992,547,409.91'],
])('%i minor units of %s in %s', (minor, currency, locale, text) => {
  expect(plain(formatMoney({ minor, currency }, locale)).replace('￥', '¥')).toBe(text);
});

test('a decimal string is exact to the minor unit', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'), (minor, currency) => {
      const [whole = '', part = ''] = toDecimal({ minor, currency }).split('.');
      expect(part).toHaveLength(decimalsOf(currency));
      expect(BigInt(whole + part)).toBe(BigInt(minor));
    }),
  );
});

test('an amount is a whole number of minor units with a currency code', () => {
  for (const money of [
    { minor: 1.5, currency: 'EUR' },
    { minor: 1, currency: 'eur' },
    { minor: 1, currency: 'EUR', more: 1 },
  ]) {
    expect(moneySchema.safeParse(money).success).toBe(false);
  }
  expect(moneySchema.safeParse({ minor: -1, currency: 'EUR' }).success).toBe(true);
});
