import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTableReader } from '@/adapters/csv/node';
import type { Table } from '@/core/ports';
import { corpus, corpusHere } from '../../../support/corpus';

const reader = createTableReader();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string, isBig: boolean, mark = true): Uint8Array =>
  Uint8Array.from(
    (mark ? `\ufeff${text}` : text).split('').flatMap((character) => {
      const code = character.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

async function read(bytes: Uint8Array): Promise<Table> {
  const result = await reader.read(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const text = 'Name;Straße;Betrag\nJürgen;Öhringer Weg 5;1.284,90\n';

describe('the encoding is found for', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 little end first', wide(text, false), 'utf-16le'],
    ['UTF-16 big end first', wide(text, true), 'utf-16be'],
    ['UTF-16 without a mark', wide(text, false, false), 'utf-16le'],
    ['Windows-1252', bytesOf(text), 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    const table = await read(bytes);

    expect(table).toMatchObject({
      encoding,
      delimiter: ';',
      decimal: ',',
      header: ['Name', 'Straße', 'Betrag'],
    });
    expect(table.rows).toEqual([{ line: 2, cells: ['Jürgen', 'Öhringer Weg 5', '1.284,90'] }]);
  });
});

test('Windows-1252 has its own signs where Latin-1 has none', async () => {
  const table = await read(
    Uint8Array.from([...bytesOf('a,b\n'), 0x80, ...bytesOf(' 5,'), 0x93, ...bytesOf('x'), 0x94, 10]),
  );
  expect(table.rows[0]?.cells).toEqual(['€ 5', '“x”']);
});

test.each([
  ['a decimal comma is no delimiter', 'Name;Offen\nAda;1,50\nBo;2,50\n', ';'],
  ['tabs', 'a\tb\n1\t2\n', '\t'],
  ['pipes', 'a|b|c\n1|2|3\n', '|'],
  ['one column', 'a\n1\n2\n', ','],
  ['commas in quotes', 'a;b\n"1,2,3";"4,5,6"\n', ';'],
  ['a line that names it', 'sep=|\na,b|c\n1,2|3\n', '|'],
])('the delimiter is found: %s', async (_, source, delimiter) => {
  expect((await read(utf8(source))).delimiter).toBe(delimiter);
});

test('rows keep the line they begin on, over quoted line ends, blank lines and all three kinds of line end', async () => {
  const table = await read(utf8('a,b\r\n1,"x\r\ny"\r\n\r\n3,4\r5,6\n7\n'));

  expect(table.rows).toEqual([
    { line: 2, cells: ['1', 'x\ny'] },
    { line: 5, cells: ['3', '4'] },
    { line: 6, cells: ['5', '6'] },
    { line: 7, cells: ['7'] },
  ]);
});

test('a line that names the delimiter counts as a line', async () => {
  expect((await read(utf8('sep=;\na;b\n1;2\n'))).rows[0]?.line).toBe(3);
});

test('a quotation mark that never closes is marked on its row', async () => {
  const table = await read(utf8('a,b\n1,"x\n2,y\n'));
  expect(table.rows).toMatchObject([{ line: 2, fault: 'quotes' }]);
});

test('columns get names of their own', async () => {
  const table = await read(utf8('day,, day ,day\n1,2,3,4\n'));
  expect(table.header).toEqual(['day', 'Column 2', 'day (2)', 'day (3)']);
  expect(table.renamed).toEqual(['Column 2', 'day (2)', 'day (3)']);
});

test.each([
  ['nothing at all', new Uint8Array(), 'file-empty'],
  ['blank lines only', utf8('\n \r\n'), 'file-empty'],
  ['a header only', utf8('a,b,c\n'), 'table-without-rows'],
  ['a zip', bytesOf('PK\u0003\u0004 something'), 'file-is-archive'],
  [
    'an OpenDocument sheet',
    bytesOf('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    'file-is-spreadsheet',
  ],
  ['a PDF', bytesOf('%PDF-1.7 ...'), 'file-is-binary'],
  ['bytes of no text', Uint8Array.from({ length: 512 }, (_, at) => (at * 7) % 32), 'file-is-binary'],
  ['zero bytes in text', bytesOf('a,b\n1,\u00002\n'), 'file-is-binary'],
  [
    'a thousand and one columns',
    utf8(`${Array.from({ length: 1001 }, (_, at) => `c${at}`).join(',')}\n1\n`),
    'table-too-wide',
  ],
])('%s is refused as %s', async (_, bytes, code) => {
  expect(await reader.read(bytes)).toMatchObject({ ok: false, error: { code } });
});

test('reading tells how far it is, and can be ended', async () => {
  const bytes = utf8(`a,b\n${'1,2\n'.repeat(12_000)}`);
  const shares: number[] = [];
  expect(await reader.read(bytes, { onProgress: (share) => shares.push(share) })).toMatchObject({ ok: true });
  expect(shares.length).toBe(2);
  expect(shares.every((share, at) => share > (shares[at - 1] ?? 0) && share < 1)).toBe(true);

  const abort = new AbortController();
  const ended = await reader.read(bytes, { onProgress: () => abort.abort(), signal: abort.signal });
  expect(ended).toEqual({ ok: false, error: { code: 'reading-cancelled', values: {} } });
  expect(await reader.read(bytes, { signal: abort.signal })).toEqual(ended);
});

describe.skipIf(!corpusHere())('real files', () => {
  const file = (...parts: string[]): Uint8Array => readFileSync(corpus('08-csv', ...parts));

  test.each(['json', 'simple_crlf', 'quotes_and_newlines', 'escaped_quotes', 'utf8'])(
    'csv-spectrum: %s reads as its JSON says',
    async (name) => {
      const expected: unknown = JSON.parse(
        readFileSync(corpus('08-csv', 'csv-spectrum', 'json', `${name}.json`), 'utf8'),
      );
      const { header, rows } = await read(file('csv-spectrum', 'csvs', `${name}.csv`));
      const found = rows.map(({ cells }) =>
        Object.fromEntries(header.map((column, at) => [column, cells[at]])),
      );
      const plain: unknown = JSON.parse(JSON.stringify(expected).replaceAll('\\r\\n', '\\n'));
      expect(found).toEqual(plain);
    },
  );

  test('workbooks are refused by the name of their program', async () => {
    expect(await reader.read(file('csvlint', 'spreadsheet.xlsx'))).toMatchObject({
      error: { code: 'file-is-spreadsheet', values: { program: 'xlsx' } },
    });
    expect(await reader.read(file('csvlint', 'spreadsheet.xls'))).toMatchObject({
      error: { code: 'file-is-spreadsheet', values: { program: 'xls' } },
    });
  });

  test.each([
    'windows-line-endings',
    'inconsistent-line-endings-unquoted',
    'cr-line-endings',
    'valid_many_rows',
    'white_space_in_filename',
  ])('csvlint: %s has as many cells in every row as in its header', async (name) => {
    const { header, rows } = await read(file('csvlint', `${name}.csv`));
    expect(header.length).toBeGreaterThan(1);
    expect(rows.every(({ cells }) => cells.length === header.length)).toBe(true);
  });

  test('the second column of one name gets its own', async () => {
    const table = await read(
      readFileSync(corpus('01-receivables', 'bank-marketing', 'bank-marketing-full.csv')),
    );
    expect(table.renamed).toEqual(['day (2)']);
    expect(table.rows.length).toBe(22_658);
  });
});
