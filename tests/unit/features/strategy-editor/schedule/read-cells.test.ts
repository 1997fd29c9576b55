import { expect, test } from 'vitest';
import { createTableReader } from '@/adapters/csv/node';
import { readCells } from '@/features/strategy-editor/schedule/read-cells';

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const result = await readCells(createTableReader(), bytes, new AbortController().signal);
  return result.ok ? result.value.map(({ line, cells }) => `${line}: ${cells.join('|')}`) : result.error.code;
}

test('the first row is a row like the others, as it was written', async () => {
  expect(await read('1;1;E-Mail;\n2;14;SMS;')).toEqual(['1: 1|1|E-Mail|', '2: 2|14|SMS|']);
});

test('a table of one row is read too', async () => {
  expect(await read('1;7;E-Mail;Erinnerung')).toEqual(['1: 1|7|E-Mail|Erinnerung']);
});

test('nothing is no table', async () => {
  expect(await read(' \n ')).toBe('file-empty');
});
