import { expect, test } from 'vitest';
import { readField } from '@/core/dictionary';
import { toDayNumber } from '@/core/lib';
import { importRows, type SourceTable } from '@/core/portfolio';
import { fields, mapping, table } from './tables';

const asOf = '2026-11-20';
const today = toDayNumber(asOf) ?? 0;

const plain = mapping({
  Nr: { field: 'claim.id' },
  Kunde: { field: 'customer.id' },
  Offen: { field: 'claim.arrearsAmount' },
  Faellig: { field: 'claim.dueDate' },
});

test('a row becomes a case with typed facts', () => {
  const source = table(
    'Nr;Kunde;Vorname;Offen;Faellig;Mobil;Einw;Land',
    'F-1;C-1; Ada  Maria ;1.284,90;2026-11-03;0170 1234567;J;Deutschland',
  );
  const { cases, rejected } = importRows(
    source,
    mapping({
      ...plain.columns,
      Vorname: { field: 'customer.firstName' },
      Mobil: { field: 'customer.mobile' },
      Einw: { field: 'consent.sms' },
      Land: { field: 'customer.country' },
    }),
    asOf,
    fields,
  );

  expect(rejected).toEqual([]);
  expect(cases).toEqual([
    {
      id: 'F-1',
      customerId: 'C-1',
      facts: {
        'claim.id': 'F-1',
        'customer.id': 'C-1',
        'customer.firstName': 'Ada Maria',
        'claim.arrearsAmount': { minor: 128_490, currency: 'EUR' },
        'claim.dueDate': '2026-11-03',
        'customer.mobile': '+491701234567',
        'consent.sms': 'granted',
        'customer.country': 'DE',
      },
    },
  ]);
});

test('each row that cannot be taken is named once, with line, column, value and reason', () => {
  const source = table(
    'Nr;Kunde;Offen;Faellig',
    'F-1;C-1;10;2026-11-03',
    'F-2;C-1;1.2.84;2026-11-03',
    'F-3;C-1;10;31.02.2026',
    'F-4;C-1;10;03.11.2026',
    'F-5;C-1;-18,20;2026-11-03',
    'F-1;C-2;11;2026-11-03',
    'F-6;C-1;10',
    'F-7;C-1;10;2026-11-03;extra',
    ';;;',
    ';C-1;10;2026-11-03',
    'F-8;C-1;;2026-11-03',
    'F-9;C-1;XYZ 10;2026-11-03',
    'F-10;C-1;10,005;2026-11-03',
    'F-11;C-1;10;soon',
  );
  const { cases, rejected, summary } = importRows(source, plain, asOf, fields);

  expect(cases.map(({ id }) => id)).toEqual(['F-1']);
  expect(rejected.map(({ line, column, value, reason }) => [line, column, value, reason.code])).toEqual([
    [3, 'Offen', '1.2.84', 'number-unreadable'],
    [4, 'Faellig', '31.02.2026', 'date-impossible'],
    [5, 'Faellig', '03.11.2026', 'date-ambiguous'],
    [6, 'Offen', '-18,20', 'amount-negative'],
    [7, undefined, 'F-1', 'claim-duplicate'],
    [8, undefined, undefined, 'row-ragged'],
    [9, undefined, undefined, 'row-ragged'],
    [10, undefined, undefined, 'row-empty'],
    [11, undefined, undefined, 'claim-unnamed'],
    [12, undefined, undefined, 'amount-missing'],
    [13, 'Offen', 'XYZ 10', 'currency-unknown'],
    [14, 'Offen', '10,005', 'number-ambiguous'],
    [15, 'Faellig', 'soon', 'date-unreadable'],
  ]);
  expect(summary).toMatchObject({
    rowsIn: 14,
    imported: 1,
    rejected: 13,
    rejectedBy: { 'row-ragged': 2, 'amount-negative': 1 },
  });
});

test('surplus cells that are blank are no reason to refuse a row', () => {
  expect(
    importRows(table('Nr;Kunde;Offen;Faellig', 'F-1;C-1;10;2026-11-03;;'), plain, asOf, fields).rejected,
  ).toEqual([]);
});

test('a row whose quotes never close is refused, not read', () => {
  const source: SourceTable = {
    header: ['Nr', 'Offen'],
    rows: [{ line: 2, cells: ['F-1', 'x\nF-2,5'], fault: 'quotes' }],
  };
  expect(importRows(source, plain, asOf, fields).rejected).toMatchObject([
    { line: 2, reason: { code: 'row-quotes' } },
  ]);
});

test('what cannot be read in a dispensable field costs the field, is listed, and keeps the row', () => {
  const source = table('Nr;Offen;Mail;Einw', 'F-1;10;not an address;maybe', 'F-2;x;also not;J');
  const columns = {
    Nr: plain.columns['Nr'] ?? { field: '' },
    Offen: { field: 'claim.arrearsAmount' },
    Mail: { field: 'customer.email' },
    Einw: { field: 'consent.email' },
  };
  const { cases, emptied } = importRows(source, mapping(columns), asOf, fields);

  expect(cases[0]?.facts).not.toHaveProperty('customer.email');
  expect(emptied.map(({ line, column, reason }) => [line, column, reason.code])).toEqual([
    [2, 'Mail', 'email-unreadable'],
    [2, 'Einw', 'choice-unknown'],
  ]);
});

test('a protection flag that cannot be read costs the row: nobody is contacted on a guess', () => {
  const source = table('Nr;Offen;Tot', 'F-1;10;vielleicht', 'F-2;10;ja', 'F-3;10;');
  const { cases, rejected } = importRows(
    source,
    mapping({ ...plain.columns, Tot: { field: 'customer.deceased' } }),
    asOf,
    fields,
  );

  expect(rejected).toMatchObject([{ line: 2, reason: { code: 'yes-no-unreadable' } }]);
  expect(cases.map(({ facts }) => facts['customer.deceased'])).toEqual([true, undefined]);
});

test('a due date is reckoned from the lateness, and its own date goes first', () => {
  const source = table(
    'Nr;Offen;Verzug;Faellig',
    'F-1;10;17;',
    'F-2;10;-3;',
    'F-3;10;17;2026-11-10',
    'F-4;10;;',
    'F-5;10;1.5;',
    'F-6;10;99999;',
  );
  const { cases, rejected, assumptions } = importRows(
    source,
    mapping({ ...plain.columns, Verzug: { field: 'claim.dpd' } }),
    asOf,
    fields,
  );
  const dpd = readField('claim.dpd');

  expect(cases.map(({ facts }) => dpd({ facts, today }))).toEqual([17, -3, 10, undefined]);
  expect(rejected.map(({ reason }) => reason.code)).toEqual(['number-not-whole', 'lateness-outside']);
  expect(assumptions.map(({ code }) => code)).not.toContain('assumed-due-date');
});

test('months late are thirty days each, and who is not late falls due a month ahead', () => {
  const source = table('Nr;Offen;PAY', 'a;10;2', 'b;10;1', 'c;10;0', 'd;10;-1', 'e;10;-2', 'f;10;8');
  const { cases, summary } = importRows(
    source,
    mapping({ ...plain.columns, PAY: { field: 'claim.dpd', unit: 'months' } }),
    asOf,
    fields,
  );
  const read = (key: string) => cases.map(({ facts }) => readField(key)({ facts, today }));

  expect(read('claim.dpd')).toEqual([60, 30, -30, -30, -30, 240]);
  expect(read('claim.monthsPastDue')).toEqual([2, 1, 0, 0, 0, 8]);
  expect(summary.buckets).toEqual({
    CURRENT: 3,
    B1: 1,
    B2: 1,
    B3: 0,
    B4: 0,
    B5: 0,
    B6: 0,
    CO: 1,
    unknown: 0,
  });
});

test('that due dates are reckoned back is said', () => {
  const columns = {
    Nr: { field: 'claim.id' },
    Offen: { field: 'claim.arrearsAmount' },
    Verzug: { field: 'claim.dpd' },
  };
  const { assumptions } = importRows(table('Nr;Offen;Verzug', 'F-1;10;17'), mapping(columns), asOf, fields);
  expect(assumptions.map(({ code }) => code)).toContain('assumed-due-date');
});

test('without arrears of its own a late claim owes what is outstanding; credits are kept where the mapping says so', () => {
  const columns = {
    Nr: { field: 'claim.id' },
    Saldo: { field: 'claim.outstandingAmount' },
    Verzug: { field: 'claim.dpd' },
  };
  const source = table('Nr;Saldo;Verzug', 'late;100;5', 'not yet;100;-5', 'credit;-40;5');
  const { cases, assumptions } = importRows(source, mapping(columns, { credits: 'keep' }), asOf, fields);

  expect(cases.map(({ facts }) => facts['claim.arrearsAmount'])).toEqual(
    [10_000, 0, 0].map((minor) => ({ minor, currency: 'EUR' })),
  );
  expect(cases[2]?.facts['claim.outstandingAmount']).toEqual({ minor: -4000, currency: 'EUR' });
  expect(assumptions).toContainEqual({ code: 'kept-credits', values: { count: 1 } });
  expect(importRows(source, mapping(columns), asOf, fields).rejected).toMatchObject([
    { line: 4, reason: { code: 'amount-negative' } },
  ]);
});

test('several claims of one customer come in; without claim ids a second row of a customer is a duplicate', () => {
  const source = table('Nr;Kunde;Offen;Faellig', 'F-1;C-1;10;2026-11-03', 'F-2;C-1;20;2026-11-03');
  const both = importRows(source, plain, asOf, fields);
  expect(both.summary).toMatchObject({ imported: 2, customers: 1 });

  const byCustomer = importRows(
    source,
    mapping({ Kunde: { field: 'customer.id' }, Offen: { field: 'claim.arrearsAmount' } }),
    asOf,
    fields,
  );
  expect(byCustomer.cases.map(({ id, customerId }) => [id, customerId])).toEqual([['C-1', 'C-1']]);
  expect(byCustomer.rejected).toMatchObject([
    { line: 3, reason: { code: 'claim-duplicate', values: { line: 2 } } },
  ]);
});

test('rows without any name are named by their line', () => {
  const { cases } = importRows(
    table('Offen', '10', '20'),
    mapping({ Offen: { field: 'claim.arrearsAmount' } }),
    asOf,
    fields,
  );
  expect(cases.map(({ id }) => id)).toEqual(['row-2', 'row-3']);
});

test('a claim cannot be called by the word that reaches every object, but by any other', () => {
  const source = table(
    'Nr;Kunde;Offen;Faellig',
    '__proto__;C-1;1,00;2026-11-03',
    'F-2;__proto__;1,00;2026-11-03',
    'constructor;toString;1,00;2026-11-03',
  );

  const { cases, rejected } = importRows(source, plain, asOf, fields);

  expect(cases).toMatchObject([{ id: 'constructor', customerId: 'toString' }]);
  expect(rejected).toMatchObject([
    { line: 2, column: 'Nr', reason: { code: 'key-reserved' } },
    { line: 3, column: 'Kunde', reason: { code: 'key-reserved' } },
  ]);
});
