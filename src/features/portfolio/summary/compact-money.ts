import { toDecimal, type Money } from '@/core/lib';

/** A sum in three figures and a letter, where room is narrow; the exact sum stands in a table elsewhere. */
export function compactMoney(money: Money, tag: string): string {
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: money.currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(Number(toDecimal(money)));
}
