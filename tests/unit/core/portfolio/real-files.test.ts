import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTableReader } from '@/adapters/csv/node';
import { createDictionary, fieldsOf, readField } from '@/core/dictionary';
import { toDayNumber } from '@/core/lib';
import { createMapping, importForReport, importRows, suggestMapping, type Mapping } from '@/core/portfolio';
import type { Table } from '@/core/ports';
import { corpus, corpusHere } from '../../../support/corpus';

const fields = fieldsOf(createDictionary('018f3d7a-0000-7000-8000-000000000001'));
const asOf = '2026-09-30';

async function open(...parts: string[]): Promise<Table> {
  const table = await createTableReader().read(readFileSync(corpus('01-receivables', ...parts)));
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

type Oracles = {
  uci: { clients: number; rollCounts: Record<string, Record<string, number>> };
  telco: { rows: number; blankTotalCharges: number; sumMonthly: string };
  'bank-recovery': { accounts: number };
};

const oracles = (): Oracles =>
  JSON.parse(readFileSync(corpus('01-receivables', 'ORACLES.json'), 'utf8')) as Oracles;

describe.skipIf(!corpusHere())('the card clients', () => {
  const file = ['uci-credit-card', 'uci-default-of-credit-card-clients.csv'];

  test('every row comes in by the shipped preset, to the cent', async () => {
    const { report } = importForReport({ table: await open(...file), fields, asOf });

    expect(report).toMatchObject({
      mapping: { preset: 'months-late' },
      rowsIn: 14_990,
      imported: 14_990,
      rejected: [],
      emptied: [],
      problems: [],
    });
    expect(report.imported).toBe(oracles().uci.clients);
    expect(report.sums['TWD']?.outstanding).toBe('783646240.00');
    expect(report.buckets).toEqual({
      CURRENT: 11_567,
      B1: 1831,
      B2: 1352,
      B3: 170,
      B4: 40,
      B5: 10,
      B6: 7,
      CO: 13,
      unknown: 0,
    });
  });

  test('six months of lateness roll as they were counted', async () => {
    const table = await open(...file);
    const { mapping } = suggestMapping(table, fields, asOf);
    const today = toDayNumber(asOf) ?? 0;
    const months = readField('claim.monthsPastDue');
    const categories = ['PAY_6', 'PAY_5', 'PAY_4', 'PAY_3', 'PAY_2', 'PAY_0'].map((column) => {
      const { PAY_0: lateness, ...columns } = mapping.columns;
      if (!lateness) throw new Error('The preset maps PAY_0.');
      const { cases } = importRows(
        table,
        { ...mapping, columns: { ...columns, [column]: lateness } },
        asOf,
        fields,
      );
      return cases.map(({ facts }) => categoryOf(Number(months({ facts, today }))));
    });

    const counts: Record<string, Record<string, number>> = {};
    categories.slice(1).forEach((later, at) => {
      later.forEach((to, row) => {
        const from = categories[at]?.[row] ?? '';
        const ways = (counts[from] ??= {});
        ways[to] = (ways[to] ?? 0) + 1;
      });
    });
    expect(counts).toEqual(oracles().uci.rollCounts);
  });

  function categoryOf(months: number): string {
    if (months <= 0) return '<=0';
    return months >= 3 ? '3+' : String(months);
  }
});

describe.skipIf(!corpusHere())('the telephone subscribers', () => {
  const columns: Mapping['columns'] = {
    customerID: { field: 'customer.id' },
    MonthlyCharges: { field: 'claim.arrearsAmount', decimal: '.' },
    TotalCharges: { field: 'claim.outstandingAmount', decimal: '.' },
  };
  const mapping: Mapping = { ...createMapping(), columns, defaults: { currency: 'USD' } };

  test('blank totals are not known, and the months add up to the cent', async () => {
    const { result, report } = importForReport({
      table: await open('ibm-telco', 'telco-customer-churn.csv'),
      fields,
      asOf,
      mapping,
    });
    const { rows, blankTotalCharges, sumMonthly } = oracles().telco;

    expect(report).toMatchObject({ rowsIn: rows, imported: rows, rejected: [] });
    expect(result.cases.filter(({ facts }) => !('claim.outstandingAmount' in facts)).length).toBe(
      blankTotalCharges,
    );
    expect(report.sums['USD']?.arrears).toBe(sumMonthly);
  });

  test('where the total is what is owed, rows without it are refused and named', async () => {
    const { MonthlyCharges: _, ...rest } = columns;
    const table = await open('ibm-telco', 'telco-customer-churn.csv');
    const { report } = importForReport({ table, fields, asOf, mapping: { ...mapping, columns: rest } });

    expect(report.rejected.length).toBe(oracles().telco.blankTotalCharges);
    expect(new Set(report.rejected.map(({ code }) => code))).toEqual(new Set(['amount-missing']));
    expect(report.imported + report.rejected.length).toBe(report.rowsIn);
  });
});

test.skipIf(!corpusHere()).each([
  ['bank-recovery-rd', 'charged-off-recoveries.csv'],
  ['lending-club-10k', 'lending-club-loans_full_schema.csv'],
  ['bank-marketing', 'bank-marketing-full.csv'],
  ['cfpb-complaints', 'cfpb-complaints-2013.csv'],
])('%s: without a mapping every row still is a case or is refused by name', async (...file) => {
  const table = await open(...file);
  const { report } = importForReport({ table, fields, asOf });
  expect(report.rowsIn).toBe(table.rows.length);
  expect(report.imported + report.rejected.length).toBe(report.rowsIn);
  expect(report.rejected.every(({ reason }) => reason.endsWith('.'))).toBe(true);
});
