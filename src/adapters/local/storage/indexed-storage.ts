import { parseBundle } from '@/core/bundle';
import { connectBackend, STORES, type BackendDatabase } from './database';
import { listJourneys } from './list-journeys';
import { fromHistory, fromRow, toChunk, toRow } from './records';
import type { BackendStorage, Commit } from './backend-storage';

/** Says that a commit is on the disk before it is said to be done: what a backend has accepted survives a crash. */
const STRICT = { durability: 'strict' } as const;

/** Keeps everything in the browser's IndexedDB, under one name per backend. */
export function createIndexedStorage(name: string): BackendStorage & { close(): void } {
  const connection = connectBackend(name);
  const { open } = connection;
  return {
    close: connection.close,
    readNow: async () => (await open()).get('settings', 'now'),
    async readBundle(id, version) {
      const record = await (await open()).get('bundles', [id, version]);
      const bundle = record && parseBundle(record.json);
      return bundle?.ok ? bundle.value : undefined;
    },
    async addBundle(bundle) {
      const writing = (await open()).transaction('bundles', 'readwrite', STRICT);
      await Promise.all([
        writing.store.put({ id: bundle.id, version: bundle.version, json: JSON.stringify(bundle) }),
        writing.done,
      ]);
    },
    commit: async (change) => writeCommit(await open(), change),
    async readCustomers(ids) {
      const { store } = (await open()).transaction('customers');
      const records = await Promise.all(ids.map((id) => store.get(id)));
      return records.flatMap((record) => (record ? [toRow(record)] : []));
    },
    async readDue(until, limit) {
      const records = await (
        await open()
      ).getAllFromIndex('customers', 'due', IDBKeyRange.upperBound(until), limit);
      return records.map(toRow);
    },
    countDue: async (until) =>
      (await open()).countFromIndex('customers', 'due', IDBKeyRange.upperBound(until)),
    async readNextDue() {
      const cursor = await (await open()).transaction('customers').store.index('due').openKeyCursor();
      return cursor?.key;
    },
    async readJourneys(caseIds) {
      const { store } = (await open()).transaction('journeys');
      const rows = await Promise.all(caseIds.map((id) => store.get(id)));
      return rows.filter((row) => row !== undefined);
    },
    listJourneys: async (query) => listJourneys(await open(), query),
    async readHistory(customerId) {
      const all = IDBKeyRange.bound([customerId, 0], [customerId, Number.MAX_SAFE_INTEGER]);
      return (await (await open()).getAll('history', all)).map(toChunk);
    },
    readCounts: async (strategy) => (await open()).get('counts', strategy),
    async clear(now) {
      const clearing = (await open()).transaction(STORES, 'readwrite', STRICT);
      for (const store of STORES) void clearing.objectStore(store).clear();
      void clearing.objectStore('settings').put(now, 'now');
      await clearing.done;
    },
  };
}

/**
 * Writes a commit in one transaction. JSON is made before it opens, for a transaction commits by itself as soon
 * as it is left waiting. A write that fails aborts it, and its own error says why.
 */
async function writeCommit(database: BackendDatabase, change: Commit): Promise<void> {
  const customers = (change.customers ?? []).map(fromRow);
  const history = (change.history ?? []).map(fromHistory);
  const writing = database.transaction(STORES, 'readwrite', STRICT);
  const writes: Promise<unknown>[] = [];
  for (const record of customers) writes.push(writing.objectStore('customers').put(record));
  for (const row of change.journeys ?? []) writes.push(writing.objectStore('journeys').put(row));
  for (const chunk of history) writes.push(writing.objectStore('history').put(chunk));
  for (const [strategy, counts] of change.counts ?? [])
    writes.push(writing.objectStore('counts').put(counts, strategy));
  if (change.now !== undefined) writes.push(writing.objectStore('settings').put(change.now, 'now'));
  const [, done] = await Promise.allSettled([Promise.all(writes), writing.done]);
  if (done.status === 'rejected') throw done.reason;
}
