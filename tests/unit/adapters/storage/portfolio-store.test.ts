import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStorage, type WorkspaceStorage } from '@/adapters/storage';
import type { StoredPortfolio } from '@/core/ports';
import { until } from '../../../support/until';

let count = 0;
let name = '';
let storage: WorkspaceStorage;

beforeEach(() => {
  name = `portfolio-store-${(count += 1)}`;
  storage = openStorage({ name, now: () => 5_000 });
});

afterEach(() => storage.close());

const portfolio = (cases: number, id = 'p'): StoredPortfolio => ({
  id,
  name: 'March',
  asOf: '2026-03-31',
  details: { currencies: ['EUR'], preset: 'cards' },
  cases: Array.from({ length: cases }, (_, at) => ({ id: `case-${at}`, name: 'Zoë 😀', balance: at })),
});

test('a portfolio is read back with every case in its order', async () => {
  for (const size of [0, 1, 500, 501, 1234]) {
    const saved = await storage.portfolios.save(portfolio(size));
    expect(saved).toEqual({
      ok: true,
      value: { id: 'p', name: 'March', asOf: '2026-03-31', cases: size, savedAt: 5_000 },
    });
    expect(await storage.portfolios.read('p')).toEqual({ ok: true, value: portfolio(size) });
  }
});

test('a smaller portfolio of the same id leaves nothing of the larger one', async () => {
  await storage.portfolios.save(portfolio(1600));
  await storage.portfolios.save(portfolio(10));
  const database = await openDB(name);
  expect(await database.count('portfolioChunks')).toBe(1);
  database.close();
});

test('portfolios are listed and removed, and whoever watches is told', async () => {
  let changes = 0;
  storage.portfolios.watch(() => (changes += 1));
  await storage.portfolios.save(portfolio(2, 'p'));
  await storage.portfolios.save(portfolio(3, 'q'));
  await storage.portfolios.remove('p');
  const listed = await storage.portfolios.list();
  expect(listed.ok && listed.value.map(({ id, cases }) => [id, cases])).toEqual([['q', 3]]);
  expect(await storage.portfolios.read('p')).toMatchObject({ error: { code: 'document-missing' } });
  await until(() => changes === 3);
});

test('a portfolio with a damaged or missing run of cases is refused', async () => {
  await storage.portfolios.save(portfolio(1100));
  const database = await openDB(name);
  await database.put('portfolioChunks', { id: 'p', number: 1, json: '[]' });
  expect(await storage.portfolios.read('p')).toMatchObject({ error: { code: 'document-damaged' } });
  await database.delete('portfolioChunks', ['p', 1]);
  expect(await storage.portfolios.read('p')).toMatchObject({ error: { code: 'document-damaged' } });
  database.close();
});
