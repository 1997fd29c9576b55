import { expect, test } from 'vitest';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import {
  checkMapping,
  createMapping,
  importForReport,
  importRows,
  mapColumn,
  suggestMapping,
  toMapping,
  type SourceTable,
} from '@/core/portfolio';

const fields = fieldsOf(createDictionary('018f3d7a-0000-7000-8000-000000000001'));
const asOf = '2026-11-20';

function table(header: string, ...rows: string[]): SourceTable {
  return {
    header: header.split(';'),
    rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(';') })),
  };
}

const german = table(
  'KundenNr;Vorname;E-Mail;Mobil;Offen;Faellig;Verzug;Gehalt_Tag;Einw_SMS;Score_1;Geschlecht;Notiz',
  'C-1;Ada;ada@ex.org;0170 1234567;125,40;03.11.2026;17;25;J;0,78;w;ok',
  'C-2;Yusuf;;0171 7654321;1.284,90;12.10.2026;39;1;N;0,41;m;',
  'C-3;;eva@ex.org;;18,20;25.10.2026;26;;;;w;x',
);

const fieldBy = (source: SourceTable) => {
  const { columns } = suggestMapping(source, fields, asOf);
  return Object.fromEntries(columns.map(({ column, mapping }) => [column, mapping?.field]));
};

test('German columns find their fields, and what is private or unclear is left out', () => {
  expect(fieldBy(german)).toEqual({
    KundenNr: 'customer.id',
    Vorname: 'customer.firstName',
    'E-Mail': 'customer.email',
    Mobil: 'customer.mobile',
    Offen: 'claim.arrearsAmount',
    Faellig: 'claim.dueDate',
    Verzug: 'claim.dpd',
    Gehalt_Tag: 'customer.payday',
    Einw_SMS: 'consent.sms',
    Score_1: undefined,
    Geschlecht: undefined,
    Notiz: undefined,
  });
});

test('each suggestion has its strength and reason, and names what else could match', () => {
  const { columns } = suggestMapping(german, fields, asOf);
  const by = (name: string) => columns.find(({ column }) => column === name);

  expect(by('KundenNr')).toMatchObject({
    strength: 3,
    reason: { code: 'unique-values' },
    samples: ['C-1', 'C-2'],
  });
  expect(by('Offen')).toMatchObject({
    strength: 3,
    reason: { code: 'amounts-in', values: { mark: ',' } },
    mapping: { decimal: ',' },
  });
  expect(by('Vorname')).toMatchObject({ blank: 1, strength: 3 });
  expect(by('Faellig')).toMatchObject({
    reason: { code: 'date-order-proven', values: { order: 'dmy', proven: 1 } },
    mapping: { dateOrder: 'dmy' },
  });
  expect(by('Verzug')).toMatchObject({ mapping: { unit: 'days' } });
  expect(by('Score_1')).toMatchObject({
    strength: 0,
    reason: { code: 'several-fields' },
    alternatives: ['score.paymentRisk', 'score.propensityToPay'],
  });
  expect(by('Geschlecht')).toMatchObject({ strength: 0, reason: { code: 'sensitive-column' } });
  expect(by('Notiz')).toMatchObject({ strength: 0, reason: { code: 'no-match' } });
});

test('national phone numbers are asked for their country, international ones are not', () => {
  const question = (...numbers: string[]) =>
    suggestMapping(table('Nr;Mobil', ...numbers.map((number) => `a;${number}`)), fields, asOf).columns[1]
      ?.question;

  expect(question('0170 1234567', '0171 7654321')).toBe('phone-country');
  expect(question('+49 170 1234567', '0049 171 7654321', '0170 1')).toBeUndefined();
});

test('what is suggested imports', () => {
  const { mapping, columns } = suggestMapping(german, fields, asOf);
  expect(checkMapping(mapping, columns)).toEqual([]);
  const { cases, rejected } = importRows(german, mapping, asOf, fields);
  expect(rejected).toEqual([]);
  expect(cases.map(({ facts }) => facts['claim.dueDate'])).toEqual([
    '2026-11-03',
    '2026-10-12',
    '2026-10-25',
  ]);
});

test('English and system names find their fields', () => {
  const source = table(
    'Customer ID;First Name;surname;Days Past Due;Outstanding Balance;amount_due_usd;Phone Number;Country;Currency code;claim_no',
    '1;Ada;Kim;17;84.00;12.50;+1 212 555 0123;US;USD;A1',
    '2;Bo;Li;3;9.00;2.50;+1 212 555 0124;US;USD;A2',
  );
  expect(fieldBy(source)).toEqual({
    'Customer ID': 'customer.id',
    'First Name': 'customer.firstName',
    surname: 'customer.lastName',
    'Days Past Due': 'claim.dpd',
    'Outstanding Balance': 'claim.outstandingAmount',
    amount_due_usd: 'claim.arrearsAmount',
    'Phone Number': 'customer.mobile',
    Country: 'customer.country',
    'Currency code': 'import.currency',
    claim_no: 'claim.id',
  });
  const { mapping } = suggestMapping(source, fields, asOf);
  expect(mapping.columns['amount_due_usd']).toMatchObject({ currency: 'USD' });
  expect(mapping.defaults).toEqual({});
});

test('dates that can be read both ways are asked about, with the evidence', () => {
  const source = table('Nr;Betrag;Faellig', 'a;10,50;03.11.2026', 'b;10,50;04.11.2026');
  const { mapping, columns } = suggestMapping(source, fields, asOf);
  const due = columns[2];

  expect(due).toMatchObject({
    question: 'date-order',
    strength: 1,
    reason: { code: 'date-asked' },
    dates: { either: 2, dayFirst: 0, monthFirst: 0 },
  });
  expect(checkMapping(mapping, columns)).toEqual([
    { code: 'needs-date-order', values: { column: 'Faellig' } },
  ]);
  expect(importRows(source, mapping, asOf, fields).rejected.map(({ reason }) => reason.code)).toEqual([
    'date-ambiguous',
    'date-ambiguous',
  ]);
});

test('the column that says how late each claim is settles the order of dates', () => {
  const { columns } = suggestMapping(
    table('Nr;Betrag;Faellig;Verzug', 'a;10,50;03.11.2026;17', 'b;10,50;04.11.2026;16'),
    fields,
    asOf,
  );
  expect(columns[2]).toMatchObject({
    mapping: { dateOrder: 'dmy' },
    reason: { code: 'date-order-agrees', values: { order: 'dmy', share: 1 } },
  });
});

test('amounts whose mark is unclear are asked about; another column of the file may settle it', () => {
  const unclear = suggestMapping(table('Nr;Betrag', 'a;1.284', 'b;2.500'), fields, asOf);
  expect(unclear.columns[1]).toMatchObject({ question: 'decimal-mark', reason: { code: 'decimal-asked' } });
  expect(checkMapping(unclear.mapping, unclear.columns)).toEqual([
    { code: 'needs-decimal-mark', values: { column: 'Betrag' } },
  ]);

  const settled = suggestMapping(table('Nr;Betrag;Saldo', 'a;1.284;12,50', 'b;2.500;9,99'), fields, asOf);
  expect(settled.columns[1]).toMatchObject({ mapping: { decimal: ',' } });
});

test('of two columns for one field the better fits, the other is told', () => {
  const { columns } = suggestMapping(
    table('Mail;email_address', 'x;ada@ex.org', 'ada@ex.org;bo@ex.org'),
    fields,
    asOf,
  );
  expect(columns[1]).toMatchObject({ mapping: { field: 'customer.email' } });
  expect(columns[0]).toMatchObject({
    strength: 0,
    reason: { code: 'taken-by', values: { column: 'email_address' } },
  });
});

test('the preset for months late recognises its file, whatever the case of its columns', () => {
  const source = table(
    'id;limit_bal;SEX;pay_0;PAY_2;bill_amt1;PAY_AMT1',
    '1;5.00E+05;1;2;0;300;10',
    '2;100;2;-1;0;-5;0',
  );
  const { mapping, preset, columns } = suggestMapping(source, fields, asOf);

  expect(preset?.id).toBe('months-late');
  expect(mapping).toMatchObject({
    preset: 'months-late',
    credits: 'keep',
    columns: {
      pay_0: { field: 'claim.dpd', unit: 'months' },
      bill_amt1: { field: 'claim.outstandingAmount' },
    },
  });
  expect(columns.map(({ strength }) => strength)).toEqual([3, 3, 0, 3, 0, 3, 3]);
  expect(importRows(source, mapping, asOf, fields).summary).toMatchObject({
    imported: 2,
    arrears: [{ minor: 30_000, currency: 'TWD' }],
  });
});

test('an import without amounts, or with one field filled twice, is not worth making', () => {
  expect(checkMapping(createMapping())).toEqual([{ code: 'needs-amount', values: {} }]);
  const twice = {
    ...createMapping(),
    columns: { a: { field: 'claim.arrearsAmount' }, b: { field: 'claim.arrearsAmount' } },
  };
  expect(checkMapping(twice)).toEqual([{ code: 'field-twice', values: { column: 'b', other: 'a' } }]);
});

test('a report says all of it in plain data', () => {
  const { report } = importForReport({ table: german, fields, asOf, locale: 'de' });
  expect(report).toMatchObject({
    rowsIn: 3,
    imported: 3,
    rejected: [],
    customers: 3,
    sums: { EUR: { arrears: '1428.50', outstanding: '0.00' } },
    buckets: { B1: 2, B2: 1 },
    reach: { email: { address: 2, consent: 0 }, sms: { address: 0, consent: 0 } },
    unreachable: 1,
  });
  expect(report.emptied).toMatchObject([{ line: 2, column: 'Mobil', code: 'phone-unreadable' }, { line: 3 }]);
  expect(report.assumptions).toContain('Beträge ohne Währung sind in EUR.');
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('a column a person maps is asked the same questions, and one left out is out', () => {
  const source = table('Nr;Summe;Termin', 'a;10,50;03.11.2026', 'b;1.210,50;04.11.2026');
  const suggested = suggestMapping(source, fields, asOf);
  const map = (column: string, field: string | null, columns = suggested.columns) =>
    mapColumn({ table: source, columns, column, field, fields, asOf });

  expect(suggested.columns[1]?.mapping).toBeUndefined();
  expect(map('Summe', 'claim.arrearsAmount')).toMatchObject({
    mapping: { field: 'claim.arrearsAmount', decimal: ',' },
  });
  expect(map('Termin', 'claim.dueDate')).toMatchObject({ question: 'date-order', dates: { either: 2 } });
  expect(map('Nr', null)).not.toHaveProperty('mapping');

  const columns = suggested.columns.map((known) =>
    known.column === 'Summe' ? map('Summe', 'claim.arrearsAmount') : known,
  );
  expect(importRows(source, toMapping(columns, suggested.mapping), asOf, fields).summary.arrears).toEqual([
    { minor: 122_100, currency: 'EUR' },
  ]);
});
