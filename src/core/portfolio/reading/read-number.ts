import { decimalsOf } from '@/core/lib';
import type { DecimalMark } from '../mapping';

/** A decimal number exactly as written: its digits without a mark, how many of them are decimals, and its sign. */
export type Decimal = { readonly negative: boolean; readonly digits: string; readonly scale: number };

/** What a cell with a number says; the currency when it names one. */
export type NumberReading =
  | { readonly number: Decimal; readonly currency?: string }
  | { readonly fault: 'number-unreadable' | 'number-ambiguous' };

const UNREADABLE = { fault: 'number-unreadable' } as const;
const SYMBOLS: readonly (readonly [string, string | undefined])[] = [
  ['NT$', 'TWD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['zł', 'PLN'],
  ['$', undefined],
];

/**
 * Reads a number the way people and systems write it: "1.284,90", "1,284.90", "1'284.90", "5.00E+05", "€ 12,50",
 * "125,40-", "(125.40)". Without `decimal` a lone mark before three figures ("1.284") has two meanings and is
 * a fault; thousands must be set apart in threes.
 */
export function readNumber(text: string, decimal?: DecimalMark): NumberReading {
  const { rest, currency } = takeCurrency(text.replace(/[\u00a0\u2009\u202f]/g, ' ').trim());
  const { body, negative } = takeSign(rest);
  const power = /^(\d+(?:[.,]\d+)?)[eE]([+-]?\d{1,3})$/.exec(body);
  const written = power?.[1] ?? body;
  const mark = decimal ?? markOf(written, power !== null);
  if (mark === 'ambiguous') return { fault: 'number-ambiguous' };
  const plain = splitAt(written, mark);
  if (!plain) return UNREADABLE;
  const shifted = power ? shift(plain, Number(power[2])) : plain;
  return {
    number: { ...shifted, negative: negative && /[1-9]/.test(shifted.digits) },
    ...(currency && { currency }),
  };
}

function takeCurrency(text: string): { rest: string; currency?: string } {
  const code = /^([A-Z]{3})(?=[\s\d(+-])|([A-Z]{3})$/.exec(text);
  const named = code?.[1] ?? code?.[2];
  if (named) return { rest: text.replace(named, '').trim(), currency: named };
  for (const [symbol, currency] of SYMBOLS) {
    if (text.includes(symbol))
      return { rest: text.replace(symbol, '').trim(), ...(currency && { currency }) };
  }
  return { rest: text };
}

function takeSign(text: string): { body: string; negative: boolean } {
  const inBrackets = /^\((.+)\)$/.exec(text);
  if (inBrackets?.[1]) return { body: inBrackets[1].trim(), negative: true };
  const signed = /^([+\-−]?)\s*([^+\-−]*?(?:[eE][+-]?\d+)?)\s*([-−]?)$/.exec(text);
  if (!signed || (signed[1] && signed[3])) return { body: '', negative: false };
  return { body: signed[2] ?? '', negative: (signed[1] !== '' && signed[1] !== '+') || signed[3] !== '' };
}

/** Which mark stands before the decimals, judging by one number alone. */
function markOf(written: string, hasPower: boolean): DecimalMark | 'ambiguous' {
  const point = written.lastIndexOf('.');
  const comma = written.lastIndexOf(',');
  if (point < 0 && comma < 0) return '.';
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const mark = point >= 0 ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  if (written.indexOf(mark) !== Math.max(point, comma)) return other;
  return !hasPower && /^[1-9]\d{0,2}[.,]\d{3}$/.test(written) ? 'ambiguous' : mark;
}

function splitAt(written: string, mark: DecimalMark): { digits: string; scale: number } | undefined {
  const parts = written.split(mark);
  if (parts.length > 2) return undefined;
  const [whole = '', broken = ''] = parts;
  const thousands =
    mark === '.' ? /^\d{1,3}(?:([, '’])\d{3})(?:\1\d{3})*$/ : /^\d{1,3}(?:([. '’])\d{3})(?:\1\d{3})*$/;
  if (!/^\d*$/.test(whole) && !thousands.test(whole)) return undefined;
  if (parts.length === 2 && !/^\d+$/.test(broken)) return undefined;
  const digits = whole.replace(/\D/g, '') + broken;
  return digits === '' || digits.length > 30 ? undefined : { digits, scale: broken.length };
}

function shift(
  { digits, scale }: { digits: string; scale: number },
  power: number,
): { digits: string; scale: number } {
  const moved = scale - power;
  return moved >= 0
    ? { digits, scale: moved }
    : { digits: digits + '0'.repeat(Math.min(-moved, 40)), scale: 0 };
}

/** A decimal in minor units of its currency; a fault when it is finer than the currency or too large to be exact. */
export function toMinorUnits(
  { negative, digits, scale }: Decimal,
  currency: string,
): { readonly minor: number } | { readonly fault: 'amount-too-fine' | 'amount-too-large' } {
  const decimals = decimalsOf(currency);
  const surplus = scale - decimals;
  const cut = surplus > 0 ? digits.padStart(scale + 1, '0') : digits;
  if (surplus > 0 && /[1-9]/.test(cut.slice(-surplus))) return { fault: 'amount-too-fine' };
  const minor = Number(surplus > 0 ? cut.slice(0, -surplus) : digits + '0'.repeat(-surplus));
  if (!Number.isSafeInteger(minor)) return { fault: 'amount-too-large' };
  return { minor: negative && minor !== 0 ? -minor : minor };
}

/** A decimal as the nearest number. */
export function toNumber({ negative, digits, scale }: Decimal): number {
  const value = Number(`${digits}e-${scale}`);
  return negative && value !== 0 ? -value : value;
}

/** A cell with a number of days; undefined when it holds none. */
export function readDays(text: string): number | undefined {
  const reading = readNumber(text.trim());
  return 'number' in reading ? toNumber(reading.number) : undefined;
}

/** What a column's numbers say about the mark before their decimals. */
export type DecimalEvidence = { readonly point: number; readonly comma: number; readonly either: number };

/** Counts the values that can only be read with a point, only with a comma, and either way to different numbers. */
export function weighDecimalMarks(values: Iterable<string>): DecimalEvidence {
  const evidence = { point: 0, comma: 0, either: 0 };
  for (const value of values) {
    if (!/[.,]/.test(value)) continue;
    const withPoint = 'number' in readNumber(value, '.');
    const withComma = 'number' in readNumber(value, ',');
    if (withPoint && withComma) evidence.either += 1;
    else if (withPoint) evidence.point += 1;
    else if (withComma) evidence.comma += 1;
  }
  return evidence;
}

/** The mark the evidence speaks for; undefined when it is silent or contradicts itself. */
export function decimalMarkFrom({ point, comma }: DecimalEvidence): DecimalMark | undefined {
  if (point > 0 && comma === 0) return '.';
  return comma > 0 && point === 0 ? ',' : undefined;
}
