import { z } from 'zod';

/** An amount in integer minor units (cents, fils, yen) with its ISO 4217 currency. Never a float. */
export const moneySchema = z.strictObject({
  minor: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

export type Money = z.infer<typeof moneySchema>;

/** Decimals that differ from the usual two (ISO 4217, 2024 list). */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** How many decimals a currency is written with: 0 for yen, 2 for euro, 3 for Kuwaiti dinar. */
export function decimalsOf(currency: string): number {
  return EXPONENTS[currency] ?? 2;
}

/** An amount as a plain decimal string in major units ("125.40"), exact to the minor unit. */
export function toDecimal({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = Math.abs(minor)
    .toString()
    .padStart(decimals + 1, '0');
  const sign = minor < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * An amount as its country writes it. The digits are exact for any safe integer: Intl is handed the
 * decimal string, not a float.
 */
export function formatMoney(money: Money, locale: string): string {
  const decimals = decimalsOf(money.currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format.format(toDecimal(money) as Intl.StringNumericLiteral);
}
