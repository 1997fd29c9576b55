import type { FactValue, Field } from '@/core/dictionary';
import { assertNever } from '@/core/lib';
import type { ColumnMapping } from '../mapping';
import { isCaseKey } from '../portfolio';
import type { ImportPhrase } from '../words/en';
import { readChoice, readYesNo } from './read-choice';
import { readCountry, readEmail, readLanguage, readPhone, readZone } from './read-contact';
import { readDate } from './read-date';
import { readNumber, toMinorUnits, toNumber } from './read-number';

/** What a row's other cells and the mapping say that a value depends on. */
export type ReadingScope = {
  readonly currency?: string | undefined;
  readonly country?: string | undefined;
  readonly keepsCredits: boolean;
};

/** A cell read: its value, nothing, or why it cannot be taken. */
export type Reading =
  { readonly value: FactValue } | { readonly empty: true } | { readonly fault: ImportPhrase };

const EMPTY = { empty: true } as const;

/** How systems write that there is nothing. Names are taken as they are: Null and Na are surnames. */
const NOTHING = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  'null',
  'nil',
  'nan',
  '-',
  '--',
  'k.a.',
  'none',
  '(null)',
  '\\n',
]);

/** Whether a cell says nothing, for a field of this type. */
export function isBlank(text: string, field?: Field): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '#N/A') return true;
  if (field && field.type === 'text' && field.format === undefined && field.key !== 'customer.country')
    return false;
  return NOTHING.has(trimmed.toLowerCase());
}

/** Reads one cell for one field. Never throws, whatever the text. */
export function readValue(text: string, field: Field, column: ColumnMapping, scope: ReadingScope): Reading {
  if (isBlank(text, field)) return EMPTY;
  const trimmed = text.trim();
  switch (field.type) {
    case 'text':
      return readText(trimmed, field, scope);
    case 'integer':
    case 'number':
      return readPlainNumber(trimmed, field, column);
    case 'money':
      return readMoney(trimmed, field, column, scope);
    case 'date':
      return readDay(trimmed, column);
    case 'boolean': {
      const value = readYesNo(trimmed);
      return value === undefined ? { fault: { code: 'yes-no-unreadable', values: {} } } : { value };
    }
    case 'choice': {
      const value = readChoice(trimmed, field.key, field.choices ?? []);
      return value === undefined ? { fault: { code: 'choice-unknown', values: {} } } : { value };
    }
    default:
      return assertNever(field.type, 'readValue');
  }
}

/** Keys of which the exact text is what other systems know the case by. */
const KEYS = new Set(['customer.id', 'claim.id']);

function readText(text: string, field: Field, { country }: ReadingScope): Reading {
  if (/\p{Cc}/u.test(text.replace(/[\r\n\t]/g, ' ')))
    return { fault: { code: 'text-unreadable', values: {} } };
  if (KEYS.has(field.key) && text.length > 64)
    return { fault: { code: 'text-too-long', values: { limit: 64 } } };
  if (KEYS.has(field.key) && !isCaseKey(text)) return { fault: { code: 'key-reserved', values: {} } };
  if (text.length > 2000) return { fault: { code: 'text-too-long', values: { limit: 2000 } } };
  const line = text.replace(/\s+/g, ' ');
  if (field.key === 'customer.country') return orFault(readCountry(line), 'country-unknown');
  switch (field.format) {
    case 'email':
      return orFault(readEmail(line), 'email-unreadable');
    case 'phone':
      return orFault(readPhone(line, country), 'phone-unreadable');
    case 'zone':
      return orFault(readZone(line), 'zone-unknown');
    case 'language':
      return orFault(readLanguage(line), 'language-unknown');
    default:
      return { value: line };
  }
}

type PlainFault =
  'country-unknown' | 'email-unreadable' | 'phone-unreadable' | 'zone-unknown' | 'language-unknown';

function orFault(value: string | undefined, code: PlainFault): Reading {
  return value === undefined ? { fault: { code, values: {} } } : { value };
}

function readPlainNumber(text: string, field: Field, column: ColumnMapping): Reading {
  const reading = readNumber(text, column.decimal);
  if ('fault' in reading) return { fault: { code: reading.fault, values: {} } };
  const value = toNumber(reading.number);
  if (field.type === 'integer' && !Number.isSafeInteger(value))
    return { fault: { code: 'number-not-whole', values: {} } };
  if (!Number.isFinite(value)) return { fault: { code: 'number-unreadable', values: {} } };
  if (field.key === 'customer.payday' && (value < 1 || value > 31))
    return { fault: { code: 'payday-outside', values: {} } };
  return { value };
}

function readMoney(text: string, field: Field, column: ColumnMapping, scope: ReadingScope): Reading {
  const reading = readNumber(text, column.decimal);
  if ('fault' in reading) return { fault: { code: reading.fault, values: {} } };
  const currency = reading.currency ?? column.currency ?? scope.currency;
  if (currency === undefined) return { fault: { code: 'currency-missing', values: {} } };
  if (!isCurrency(currency)) return { fault: { code: 'currency-unknown', values: { currency } } };
  const amount = toMinorUnits(reading.number, currency);
  if ('fault' in amount) {
    const fine = amount.fault === 'amount-too-fine';
    return {
      fault: fine
        ? { code: 'amount-too-fine', values: { currency } }
        : { code: 'amount-too-large', values: {} },
    };
  }
  if (amount.minor < 0 && !(scope.keepsCredits && BALANCES.has(field.key)))
    return { fault: { code: 'amount-negative', values: {} } };
  return { value: { minor: amount.minor, currency } };
}

/** The amounts that may stand below zero, where the mapping keeps credits. */
const BALANCES = new Set(['claim.arrearsAmount', 'claim.outstandingAmount']);

const CURRENCIES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC ' +
    'CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD ' +
    'JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD ' +
    'NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL ' +
    'THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Whether a code names a currency people owe in (ISO 4217, without metals and funds). */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

function readDay(text: string, column: ColumnMapping): Reading {
  const reading = readDate(text, column.dateOrder);
  if ('date' in reading) return { value: reading.date };
  if (reading.fault !== 'date-ambiguous') return { fault: { code: reading.fault, values: {} } };
  return {
    fault: { code: 'date-ambiguous', values: { dayFirst: reading.dayFirst, monthFirst: reading.monthFirst } },
  };
}

/** The currencies that amounts themselves name, each once. */
export function readCurrencies(values: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const value of values) {
    const reading = readNumber(value);
    if ('number' in reading && reading.currency !== undefined && isCurrency(reading.currency))
      found.add(reading.currency);
  }
  return [...found];
}
