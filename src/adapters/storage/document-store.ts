import { succeed } from '@/core/lib';
import type { DocumentStore, SaveRequest, StoreChange, StoreProblem } from '@/core/ports';
import type { Announcements } from './announcements';
import { attempt, Refusal } from './attempt';
import { claimWriter } from './claim-writer';
import { rowsOf, type Connection } from './database';
import { documentHeadSchema, toHeader, toRemoved, type DocumentHead } from './document-head';
import { createHurry } from './hurry';
import { loadDocument } from './load-document';
import { pruneDocument, saveDocuments } from './save-documents';

/** What the store stands on. `now` answers in milliseconds since 1970, UTC. */
export type DocumentStoreOptions = {
  readonly connection: Connection;
  readonly announcements: Announcements;
  readonly lockPrefix: string;
  readonly locks: LockManager | undefined;
  readonly now: () => number;
};

/** The documents of a workspace in IndexedDB. */
export function createDocumentStore(options: DocumentStoreOptions): DocumentStore {
  const { connection, announcements, lockPrefix, locks, now } = options;
  const hurry = createHurry();
  const announce = (change: StoreChange) => announcements.tell({ type: 'changed', change });

  const store: DocumentStore = {
    list: (kind) =>
      attempt(async () => {
        const heads = (await readHeads(connection)).filter((head) => head.removedAt === undefined);
        const asked = heads.filter((head) => kind === undefined || head.kind === kind);
        return succeed(asked.sort((one, other) => other.savedAt - one.savedAt).map(toHeader));
      }),

    listRemoved: () =>
      attempt(async () => {
        const heads = (await readHeads(connection)).filter((head) => head.removedAt !== undefined);
        return succeed(
          heads.sort((one, other) => (other.removedAt ?? 0) - (one.removedAt ?? 0)).map(toHeader),
        );
      }),

    load: (id) => attempt(async () => succeed(await loadDocument(await connection.open(), id))),

    async save(requests, removals = []) {
      const saved = await attempt(() => trySave(requests, removals));
      if (!saved.ok) return saved;
      const { revisions, removed } = saved.value;
      for (const [at, { id, kind }] of requests.entries()) {
        announce({ type: 'saved', id, kind, revision: revisions[at] ?? 0 });
      }
      for (const { id, kind, revision } of removed) announce({ type: 'removed', id, kind, revision });
      return succeed(revisions);
    },

    remove: (id) =>
      attempt(async () => {
        const head = await changeHead(connection, id, (it) => toRemoved(it, now()));
        announce({ type: 'removed', id, kind: head.kind, revision: head.revision });
        return succeed(undefined);
      }),

    restore: (id) =>
      attempt(async () => {
        const restored = await changeHead(connection, id, ({ ...head }) => {
          delete head.removedAt;
          return head;
        });
        announce({ type: 'restored', id, kind: restored.kind, revision: restored.revision });
        return succeed(undefined);
      }),

    emptyBin: () => attempt(() => emptyBin(connection)),

    takeEpoch: (id) =>
      attempt(async () => {
        const { epoch, revision } = await changeHead(connection, id, (head) => {
          if (head.removedAt !== undefined) throw new Refusal({ code: 'document-missing', values: { id } });
          return { ...head, epoch: head.epoch + 1 };
        });
        return succeed({ epoch, revision });
      }),

    claim: (id, listener) =>
      claimWriter({
        id,
        listener,
        locks,
        announcements,
        lockName: `${lockPrefix}:document:${id}`,
        takeEpoch: () => store.takeEpoch(id),
      }),

    hurry: () => hurry.now(),

    watch: (listener) =>
      announcements.listen((announcement) => {
        if (announcement.type === 'changed') listener(announcement.change);
      }),
  };
  return store;

  /** A full disk is tried once more after the older states of these documents were forgotten. */
  async function trySave(requests: readonly SaveRequest[], removals: readonly string[]) {
    const database = await connection.open();
    const work = { requests, removals, now: now(), hurry };
    const saveOnce = () => attempt(async () => succeed(await saveDocuments(database, work)));
    const saved = await saveOnce();
    if (saved.ok || saved.error.code !== 'storage-full') return saved;
    for (const { id } of requests) await pruneDocument(database, id);
    return saveOnce();
  }
}

/** Heads that cannot be read are passed over: opening one says what is wrong with it. */
async function readHeads(connection: Connection): Promise<DocumentHead[]> {
  const rows = await (await connection.open()).getAll('heads');
  return rows.map((row) => documentHeadSchema.safeParse(row)).flatMap(({ data }) => (data ? [data] : []));
}

async function changeHead(
  connection: Connection,
  id: string,
  change: (head: DocumentHead) => DocumentHead,
): Promise<DocumentHead> {
  const changing = (await connection.open()).transaction('heads', 'readwrite', { durability: 'strict' });
  const work = (async () => {
    const head = await changing.store.get(id);
    if (!head) throw missing(id);
    const changed = change(head);
    await changing.store.put(changed);
    return changed;
  })();
  const [changed, done] = await Promise.allSettled([work, changing.done]);
  if (changed.status === 'rejected') throw changed.reason;
  if (done.status === 'rejected') throw done.reason;
  return changed.value;
}

function missing(id: string): Refusal {
  const problem: StoreProblem = { code: 'document-missing', values: { id } };
  return new Refusal(problem);
}

async function emptyBin(connection: Connection) {
  const removed = (await readHeads(connection)).filter((head) => head.removedAt !== undefined);
  const emptying = (await connection.open()).transaction(['heads', 'snapshots', 'journal'], 'readwrite', {
    durability: 'strict',
  });
  for (const { id } of removed) {
    void emptying.objectStore('heads').delete(id);
    void emptying.objectStore('snapshots').delete(rowsOf(id));
    void emptying.objectStore('journal').delete(rowsOf(id));
  }
  await emptying.done;
  return succeed(undefined);
}
