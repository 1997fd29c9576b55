import { describe, expect, test } from 'vitest';
import { readDate } from '@/core/portfolio';
import { readChoice, readYesNo } from '@/core/portfolio/reading/read-choice';
import {
  readCountry,
  readEmail,
  readLanguage,
  readPhone,
  readZone,
} from '@/core/portfolio/reading/read-contact';
import {
  decimalMarkFrom,
  readNumber,
  toMinorUnits,
  toNumber,
  weighDecimalMarks,
} from '@/core/portfolio/reading/read-number';
import { dateOrderFrom, weighDateOrders } from '@/core/portfolio/reading/weigh-date-orders';
import { toDayNumber } from '@/core/lib';

const number = (text: string, mark?: '.' | ',') => {
  const reading = readNumber(text, mark);
  return 'number' in reading ? toNumber(reading.number) : reading.fault;
};

describe('numbers', () => {
  test.each([
    ['1284', 1284],
    ['1.284,90', 1284.9],
    ['1,284.90', 1284.9],
    ["1'284.90", 1284.9],
    ['1 284,90', 1284.9],
    ['1\u00a0284,90', 1284.9],
    ['5.00E+05', 500_000],
    ['1e3', 1000],
    ['2.5e-1', 0.25],
    ['€ 12,50', 12.5],
    ['12,50 €', 12.5],
    ['EUR 12.50', 12.5],
    ['12.50EUR', 12.5],
    ['$1,284.90', 1284.9],
    ['-18,20', -18.2],
    ['18,20-', -18.2],
    ['−3', -3],
    ['(125.40)', -125.4],
    ['+7', 7],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['1.234.567', 1_234_567],
    ['1,234,567.891', 1_234_567.891],
    ['-0', 0],
    ['0', 0],
    ['0,005', 0.005],
    ['12.3456', 12.3456],
  ])('%s is %d', (text, expected) => {
    expect(number(text)).toBe(expected);
  });

  test.each([
    '1.2.84',
    '12,34,56',
    'abc',
    '12 50',
    '',
    '--5',
    '-5-',
    '1e',
    '1..2',
    '1,2.3,4',
    '12.',
    '٣',
    '0x10',
    'Infinity',
    '1.28.490,00',
  ])('%s is no number', (text) => {
    expect(number(text)).toBe('number-unreadable');
  });

  test('a lone mark before three figures has two meanings until the mark is said', () => {
    expect(number('1.284')).toBe('number-ambiguous');
    expect(number('1.284', ',')).toBe(1284);
    expect(number('1.284', '.')).toBe(1.284);
    expect(number('1284.5', ',')).toBe('number-unreadable');
  });

  test('columns say which mark they use, or contradict themselves', () => {
    expect(decimalMarkFrom(weighDecimalMarks(['1.284', '12,50', '7']))).toBe(',');
    expect(decimalMarkFrom(weighDecimalMarks(['1.284', '7']))).toBeUndefined();
    expect(decimalMarkFrom(weighDecimalMarks(['12.50', '12,50']))).toBeUndefined();
  });

  test.each([
    ['125.40', 'EUR', 12_540],
    ['125.4', 'EUR', 12_540],
    ['125', 'EUR', 12_500],
    ['125.400', 'EUR', 12_540],
    ['125.4', 'KWD', 125_400],
    ['1284', 'JPY', 1284],
    ['1284.00', 'JPY', 1284],
    ['-0.01', 'EUR', -1],
    ['0.00', 'EUR', 0],
    ['5.00E+05', 'TWD', 50_000_000],
    ['-0.00', 'EUR', 0],
    ['90071992547409.91', 'EUR', 9_007_199_254_740_991],
    ['0.1', 'EUR', 10],
    ['1.005', 'KWD', 1005],
  ])('%s %s is exactly %i minor units', (text, currency, minor) => {
    const reading = readNumber(text, '.');
    if (!('number' in reading)) throw new Error(reading.fault);
    expect(toMinorUnits(reading.number, currency)).toEqual({ minor });
  });

  test.each([
    ['0.001', 'EUR', 'amount-too-fine'],
    ['0.5', 'JPY', 'amount-too-fine'],
    ['90071992547409.92', 'EUR', 'amount-too-large'],
    ['9e37', 'EUR', 'amount-too-large'],
  ])('%s %s is %s', (text, currency, fault) => {
    const reading = readNumber(text, '.');
    if (!('number' in reading)) throw new Error(reading.fault);
    expect(toMinorUnits(reading.number, currency)).toEqual({ fault });
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-03', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['2026-11-03T00:00:00Z', '2026-11-03'],
    ['25.12.2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['05.05.2026', '2026-05-05'],
    ['31.12.26', '2026-12-31'],
    ['31.12.99', '1999-12-31'],
    ['3 Nov 2026', '2026-11-03'],
    ['03-Nov-26', '2026-11-03'],
    ['3. März 2026', '2026-03-03'],
    ['November 3, 2026', '2026-11-03'],
    ['29.02.2024', '2024-02-29'],
    ['25.12.2026 00:00:00', '2026-12-25'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });

  test.each([
    ['31.02.2026', 'date-impossible'],
    ['2026-02-30', 'date-impossible'],
    ['29.02.2025', 'date-impossible'],
    ['32.13.2026', 'date-impossible'],
    ['Feb-2018', 'date-unreadable'],
    ['tomorrow', 'date-unreadable'],
    ['45970', 'date-unreadable'],
    ['3 Foo 2026', 'date-unreadable'],
    ['', 'date-unreadable'],
  ])('%s is %s', (text, fault) => {
    expect(readDate(text)).toMatchObject({ fault });
  });

  test('figures that make two days are asked about, and read as told', () => {
    expect(readDate('03.11.2026')).toEqual({
      fault: 'date-ambiguous',
      dayFirst: '2026-11-03',
      monthFirst: '2026-03-11',
    });
    expect(readDate('03.11.2026', 'dmy')).toEqual({ date: '2026-11-03' });
    expect(readDate('03.11.2026', 'mdy')).toEqual({ date: '2026-03-11' });
    expect(readDate('25.12.2026', 'mdy')).toEqual({ fault: 'date-impossible' });
  });

  const asOf = toDayNumber('2026-11-20') ?? 0;
  const weigh = (rows: [string, number?][]) =>
    weighDateOrders(
      rows.map(([value, dpd]) => ({ value, dpd })),
      asOf,
    );

  test('values that can only be read one way speak for the others', () => {
    const evidence = weigh([['03.11.2026'], ['25.12.2026'], ['13.01.2026']]);
    expect(evidence).toMatchObject({
      dayFirst: 2,
      monthFirst: 0,
      either: 1,
      example: { value: '03.11.2026' },
    });
    expect(dateOrderFrom(evidence)).toBe('dmy');
    expect(dateOrderFrom(weigh([['12/25/2026']]))).toBe('mdy');
  });

  test('the stated lateness speaks where the figures do not', () => {
    expect(
      dateOrderFrom(
        weigh([
          ['03.11.2026', 17],
          ['04.11.2026', 16],
        ]),
      ),
    ).toBe('dmy');
    expect(dateOrderFrom(weigh([['11.03.2026', 17]]))).toBe('mdy');
  });

  test('silence and contradiction are asked about', () => {
    expect(dateOrderFrom(weigh([['03.11.2026'], ['04.11.2026', 200]]))).toBeUndefined();
    expect(dateOrderFrom(weigh([['25.12.2026'], ['12.25.2026']]))).toBeUndefined();
    expect(dateOrderFrom(weigh([['2026-11-03']]))).toBeUndefined();
  });
});

test.each([
  ['ja', true],
  ['J', true],
  ['x', true],
  ['0', false],
  ['Nein', false],
  ['perhaps', undefined],
])('%s is yes or no: %s', (text, value) => {
  expect(readYesNo(text)).toBe(value);
});

test('choices are known by their usual spellings', () => {
  const consents = ['granted', 'denied', 'unknown'];
  expect(
    ['J', 'nein', 'Opt-in', 'GRANTED', 'revoked'].map((text) => readChoice(text, 'consent.sms', consents)),
  ).toEqual(['granted', 'denied', 'granted', 'granted', 'denied']);
  expect(readChoice('Firma', 'customer.type', ['natural', 'legal'])).toBe('legal');
  expect(readChoice('J', 'customer.type', ['natural', 'legal'])).toBeUndefined();
  expect(readChoice('constructor', 'consent.sms', consents)).toBeUndefined();
});

test.each([
  ['0170 1234567', 'DE', '+491701234567'],
  ['+49 (0)170 1234567', undefined, '+491701234567'],
  ['0049 170-1234567', 'FR', '+491701234567'],
  ['491701234567', 'DE', '+491701234567'],
  ['(212) 555-0123', 'US', '+12125550123'],
  ['09012345678', 'JP', '+819012345678'],
  ['50001234', 'KW', '+96550001234'],
  ['0170 1234567', undefined, undefined],
  ['170 1234567', 'DE', undefined],
  ['12', 'DE', undefined],
  ['+49170123456789012', 'DE', undefined],
  ['call me', 'DE', undefined],
])('the phone %s from %s is %s', (text, country, expected) => {
  expect(readPhone(text, country)).toBe(expected);
});

test('addresses, countries, languages and zones are checked', () => {
  expect(readEmail('ada@ex.org')).toBe('ada@ex.org');
  for (const text of ['ada', 'ada@', 'ada@ex', '@ex.org', 'a b@ex.org', 'a@b..org', 'a@ex.org,b@ex.org'])
    expect(readEmail(text)).toBeUndefined();
  expect(['de', 'Germany', 'UK', 'Österreich', 'Atlantis'].map(readCountry)).toEqual([
    'DE',
    'DE',
    'GB',
    'AT',
    undefined,
  ]);
  expect(['de_DE', 'EN', 'Deutsch', 'klingon'].map(readLanguage)).toEqual(['de-DE', 'en', 'de', undefined]);
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', '+02:00'].map(readZone)).toEqual([
    'Europe/Berlin',
    'UTC',
    undefined,
    undefined,
  ]);
});

test('an address as long as a page is refused at once', () => {
  const started = performance.now();
  expect(readEmail(`${'a.'.repeat(50_000)}@${'b.'.repeat(50_000)}`)).toBeUndefined();
  expect(number(`${'1,234'.repeat(20_000)}x`)).toBe('number-unreadable');
  expect(readDate(`1.1.2026 ${'1:11'.repeat(20_000)}`)).toMatchObject({ fault: 'date-unreadable' });
  expect(performance.now() - started).toBeLessThan(1000);
});
