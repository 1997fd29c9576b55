import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '@/core/lib';
import { importRows, importWords, parsePortfolio, suggestMapping } from '@/core/portfolio';
import { de } from '@/core/portfolio/words/de';
import { en } from '@/core/portfolio/words/en';
import { fields, mapping, table } from './tables';

const asOf = '2026-11-20';

const plain = mapping({
  Nr: { field: 'claim.id' },
  Kunde: { field: 'customer.id' },
  Offen: { field: 'claim.arrearsAmount' },
  Faellig: { field: 'claim.dueDate' },
});

test('currencies come from the amount, the column, the row or the file, in this order', () => {
  const source = table('Nr;Offen;W', 'a;£ 1,50;USD', 'b;1,50;USD', 'c;1,50;', 'd;150;JPY', 'e;1,5;ABC');
  const columns = {
    Nr: { field: 'claim.id' },
    Offen: { field: 'claim.arrearsAmount' },
    W: { field: 'import.currency' },
  };
  const { cases, rejected, summary } = importRows(source, mapping(columns), asOf, fields);

  expect(cases.map(({ facts }) => facts['claim.arrearsAmount'])).toEqual([
    { minor: 150, currency: 'GBP' },
    { minor: 150, currency: 'USD' },
    { minor: 150, currency: 'EUR' },
    { minor: 150, currency: 'JPY' },
  ]);
  expect(rejected).toMatchObject([{ value: '1,5', reason: { code: 'currency-unknown' } }]);
  expect(summary.arrears).toEqual(['EUR', 'GBP', 'JPY', 'USD'].map((currency) => ({ minor: 150, currency })));
  expect(
    importRows(
      table('Offen', '5'),
      mapping({ Offen: { field: 'claim.arrearsAmount' } }, { defaults: {} }),
      asOf,
      fields,
    ).rejected,
  ).toMatchObject([{ reason: { code: 'currency-missing' } }]);
});

test('names stay as they are, also when they look like nothing', () => {
  const source = table('Nr;Offen;Name;Mail', 'a;1;Null;null', 'b;1;Na;n/a', 'c;1;محمد;', 'd;1;#N/A;');
  const { cases, emptied } = importRows(
    source,
    mapping({ ...plain.columns, Name: { field: 'customer.lastName' }, Mail: { field: 'customer.email' } }),
    asOf,
    fields,
  );

  expect(cases.map(({ facts }) => facts['customer.lastName'])).toEqual(['Null', 'Na', 'محمد', undefined]);
  expect(emptied).toEqual([]);
});

test('columns mapped to what a file may not fill are left out', () => {
  const source = table('Nr;Offen;Firma;Stage', 'a;1;Evil Ltd;late');
  const { cases } = importRows(
    source,
    mapping({ ...plain.columns, Firma: { field: 'company.legalName' }, Stage: { field: 'claim.stage' } }),
    asOf,
    fields,
  );
  expect(Object.keys(cases[0]?.facts ?? {}).sort()).toEqual([
    'claim.arrearsAmount',
    'claim.id',
    'customer.id',
  ]);
});

test('everything an import says is said in both languages, with its values', () => {
  expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  expect(say(importWords.en, { code: 'row-ragged', values: { expected: 4, found: 1 } })).toBe(
    'The row has 1 cell, the header has 4.',
  );
  expect(
    say(importWords.de, {
      code: 'date-ambiguous',
      values: { dayFirst: '2026-11-03', monthFirst: '2026-03-11' },
    }),
  ).toMatch(/^Entweder 03\.11\.2026 oder 11\.03\.2026/);
});

test('whatever stands in a table, each row is a case or refused by name, and the cases pass their door', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '1.284,90',
      '-5',
      '03.11.2026',
      '31.02.2026',
      '5.00E+05',
      'C-1',
      'ja',
      '',
      'EUR',
      '0170 1234567',
    ),
  );
  const header = [
    'Kunde',
    'Vorname',
    'Betrag',
    'Faellig',
    'Verzug',
    'Mobil',
    'Einw_SMS',
    'Verstorben',
    'Waehrung',
  ];
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 11 }), { maxLength: 12 }), (cells) => {
      const rows = cells.map((row, at) => ({ line: at + 2, cells: row }));
      const { mapping: suggested } = suggestMapping({ header, rows }, fields, asOf);
      const { cases, rejected, summary } = importRows({ header, rows }, suggested, asOf, fields);
      expect(cases.length + rejected.length).toBe(rows.length);
      expect(summary.rowsIn).toBe(rows.length);
      for (const { reason } of rejected) expect(say(importWords.en, reason)).toMatch(/\.$/);
      const id = '018f3d7a-0000-7000-8000-000000000009';
      expect(parsePortfolio({ id, schemaVersion: 1, name: 'x', asOf, cases })).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});
