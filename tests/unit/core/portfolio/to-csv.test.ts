import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toRejectedCsv, toSafeCsv } from '@/core/portfolio';
import { createTableReader } from '@/adapters/csv/node';
import { corpus, corpusHere } from '../../../support/corpus';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('refused rows become a table a spreadsheet opens', () => {
  const csv = toRejectedCsv(
    [{ line: 7, column: 'Offen', value: '-18,20', reason: { code: 'amount-negative', values: {} } }],
    'de',
  );
  expect(csv).toBe('\ufeffZeile,Spalte,Wert,Grund\r\n7,Offen,"-18,20","Ein Guthaben, keine Schuld."\r\n');
});

test.each(['=1+1', '+SUM(1)', '-2+3', '@A1', ' =1', '\t=1', '\r=1', '＝1', '|cmd'])(
  '%s is set behind an apostrophe',
  (cell) => {
    const body = toSafeCsv([[cell]])
      .slice(1)
      .trimEnd();
    expect(body.replace(/^"/, '')).toMatch(/^'/);
  },
);

test.each(['-18,20', '+49 170', '12', 'a=b', 'x-y'])('%s stays as it is', (cell) => {
  expect(
    toSafeCsv([[cell]])
      .slice(1)
      .trimEnd()
      .replaceAll('"', ''),
  ).toBe(cell);
});

test('what is written reads back', async () => {
  const rows = [
    ['a', 'b'],
    ['x, "y"', 'z;\nnew line'],
    ['', 'ü'],
  ];
  const table = await createTableReader().read(bytes(toSafeCsv(rows)));
  if (!table.ok) throw new Error(table.error.code);
  expect([table.value.header, ...table.value.rows.map(({ cells }) => cells)]).toEqual(rows);
});

test.skipIf(!corpusHere())('known formula attacks do not run', () => {
  const payloads = readFileSync(corpus('08-csv', 'csv-injection', 'csv-payload.txt'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  expect(payloads.length).toBeGreaterThan(3);
  for (const payload of payloads) {
    const cell = toSafeCsv([[payload]])
      .slice(1)
      .trimEnd()
      .replace(/^"/, '');
    expect(cell).not.toMatch(/^\s*[=+\-@|]/);
  }
});
