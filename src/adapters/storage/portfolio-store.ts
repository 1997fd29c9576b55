import { digestText, parseJson, succeed } from '@/core/lib';
import type { PortfolioHeader, PortfolioStore, StoredPortfolio } from '@/core/ports';
import type { Announcements } from './announcements';
import { attempt, Refusal } from './attempt';
import { rowsOf, type Connection, type Database, type PortfolioChunk, type PortfolioRow } from './database';

/** Cases in one row: large enough to be few, small enough that making one holds nothing up. */
const CASES_IN_CHUNK = 500;

/** What the store stands on. `now` answers in milliseconds since 1970, UTC. */
export type PortfolioStoreOptions = {
  readonly connection: Connection;
  readonly announcements: Announcements;
  readonly now: () => number;
};

/** The portfolios of a workspace in IndexedDB: a row for each, its cases in chunks beside it. */
export function createPortfolioStore({
  connection,
  announcements,
  now,
}: PortfolioStoreOptions): PortfolioStore {
  return {
    list: () =>
      attempt(async () => {
        const rows = await (await connection.open()).getAll('portfolios');
        return succeed(rows.sort((one, other) => other.savedAt - one.savedAt).map(toHeader));
      }),

    save: (portfolio) =>
      attempt(async () => {
        const { row, chunks } = await prepare(portfolio, now());
        await write(await connection.open(), row, chunks);
        announcements.tell({ type: 'portfolios-changed' });
        return succeed(toHeader(row));
      }),

    read: (id) => attempt(async () => succeed(await read(await connection.open(), id))),

    remove: (id) =>
      attempt(async () => {
        const removing = await openForWriting(connection);
        void removing.objectStore('portfolios').delete(id);
        void removing.objectStore('portfolioChunks').delete(rowsOf(id));
        await removing.done;
        announcements.tell({ type: 'portfolios-changed' });
        return succeed(undefined);
      }),

    watch: (listener) =>
      announcements.listen((announcement) => {
        const concerns = announcement.type === 'portfolios-changed';
        if (concerns || (announcement.type === 'changed' && announcement.change.type === 'wiped')) listener();
      }),
  };
}

/** Makes the rows before a transaction opens, and lets the page breathe between chunks. */
async function prepare(portfolio: StoredPortfolio, savedAt: number) {
  const { id, name, asOf, cases } = portfolio;
  const details = JSON.stringify(portfolio.details ?? null);
  const chunks: PortfolioChunk[] = [];
  const digests = [digestText(details)];
  for (let from = 0; from < cases.length; from += CASES_IN_CHUNK) {
    const json = JSON.stringify(cases.slice(from, from + CASES_IN_CHUNK));
    digests.push(digestText(json));
    chunks.push({ id, number: chunks.length, json });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const digest = digestText(digests.join());
  const row: PortfolioRow = {
    id,
    name,
    asOf,
    cases: cases.length,
    savedAt,
    details,
    chunks: chunks.length,
    digest,
  };
  return { row, chunks };
}

async function write(
  database: Database,
  row: PortfolioRow,
  chunks: readonly PortfolioChunk[],
): Promise<void> {
  const writing = database.transaction(['portfolios', 'portfolioChunks'], 'readwrite', {
    durability: 'strict',
  });
  const rows = writing.objectStore('portfolioChunks');
  const work = [
    rows.delete(rowsOf(row.id)),
    ...chunks.map((chunk) => rows.put(chunk)),
    writing.objectStore('portfolios').put(row),
  ];
  const [done] = await Promise.allSettled([writing.done, ...work]);
  if (done.status === 'rejected') throw done.reason;
}

async function read(database: Database, id: string): Promise<StoredPortfolio> {
  const reading = database.transaction(['portfolios', 'portfolioChunks']);
  const [row, chunks] = await Promise.all([
    reading.objectStore('portfolios').get(id),
    reading.objectStore('portfolioChunks').getAll(rowsOf(id)),
    reading.done,
  ]);
  if (!row) throw new Refusal({ code: 'document-missing', values: { id } });
  const texts = [row.details, ...chunks.map(({ json }) => json)];
  if (digestText(texts.map(digestText).join()) !== row.digest) throw damaged(id);
  const [details, ...lists] = texts.map((text) => parse(id, text));
  return { id, name: row.name, asOf: row.asOf, details, cases: lists.flat() };
}

function parse(id: string, text: string): unknown {
  const parsed = parseJson(text);
  if (!parsed.ok) throw damaged(id);
  return parsed.value;
}

function damaged(id: string): Refusal {
  return new Refusal({ code: 'document-damaged', values: { id } });
}

async function openForWriting(connection: Connection) {
  const database = await connection.open();
  return database.transaction(['portfolios', 'portfolioChunks'], 'readwrite', { durability: 'strict' });
}

function toHeader({ id, name, asOf, cases, savedAt }: PortfolioRow): PortfolioHeader {
  return { id, name, asOf, cases, savedAt };
}
