import { expect, test } from 'vitest';
import { createTableReader } from '@/adapters/csv/browser';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a worker reads what the calling thread would', async () => {
  const table = await createTableReader().read(bytes('a;b\n1;"x;\ny"\n2;z\n'));
  expect(table).toMatchObject({
    ok: true,
    value: {
      header: ['a', 'b'],
      delimiter: ';',
      rows: [
        { line: 2, cells: ['1', 'x;\ny'] },
        { line: 4, cells: ['2', 'z'] },
      ],
    },
  });
});

test('a long file tells its progress and can be ended in the middle', async () => {
  const long = bytes(`a,b\n${'some words,1234.50\n'.repeat(300_000)}`);
  const abort = new AbortController();
  const shares: number[] = [];
  const result = await createTableReader().read(long, {
    signal: abort.signal,
    onProgress: (share) => {
      shares.push(share);
      if (share > 0.2) abort.abort();
    },
  });

  expect(result).toEqual({ ok: false, error: { code: 'reading-cancelled', values: {} } });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.every((share) => share < 0.5)).toBe(true);
});

test('the bytes stay with the caller', async () => {
  const mine = bytes('a,b\n1,2\n');
  await createTableReader().read(mine);
  expect(mine.length).toBe(8);
});
