import type { IDBPTransaction } from 'idb';
import { digestText } from '@/core/lib';
import type { SaveRequest, StoreProblem } from '@/core/ports';
import { Refusal } from './attempt';
import { rowsOf, type Database, type StorageSchema } from './database';
import { toRemoved, type DocumentHead } from './document-head';

/** How many states of a document are kept: the newest and four to fall back on. */
const SNAPSHOTS_KEPT = 5;

/** How many steps of a document's journal are kept. */
const JOURNAL_KEPT = 500;

type Writing = IDBPTransaction<StorageSchema, ('heads' | 'snapshots' | 'journal')[], 'readwrite'>;
/** What a save did: the new revisions, and the heads of what went into the bin. */
type Written = { readonly revisions: readonly number[]; readonly removed: readonly DocumentHead[] };

type Prepared = { readonly request: SaveRequest; readonly json: string; readonly digest: string };

/**
 * Writes snapshot, journal entry and head of every request in one strict transaction: all or none.
 * JSON and digests are made before it opens, for a transaction commits by itself as soon as it is left waiting.
 * Throws a `Refusal` when a revision is not the newest or a writer has been fenced.
 */
export async function saveDocuments(
  database: Database,
  requests: readonly SaveRequest[],
  removals: readonly string[],
  now: number,
): Promise<Written> {
  const prepared = requests.map(prepare);
  const writing = database.transaction(['heads', 'snapshots', 'journal'], 'readwrite', {
    durability: 'strict',
  });
  const work = writeAll(writing, prepared, removals, now);
  // A failed write aborts the transaction, whose own error says more than the write's.
  const [written, done] = await Promise.allSettled([work, writing.done]);
  if (written.status === 'rejected' && written.reason instanceof Refusal) throw written.reason;
  if (done.status === 'rejected') throw done.reason;
  if (written.status === 'rejected') throw written.reason;
  return written.value;
}

/** Makes room: of one document, forgets every state and step but the newest state. */
export async function pruneDocument(database: Database, id: string): Promise<void> {
  const pruning = database.transaction(['heads', 'snapshots', 'journal'], 'readwrite', {
    durability: 'strict',
  });
  const head = await pruning.objectStore('heads').get(id);
  if (head) {
    void pruning.objectStore('snapshots').delete(rowsOf(id, 0, head.revision - 1));
    void pruning.objectStore('journal').delete(rowsOf(id));
  }
  await pruning.done;
}

function prepare(request: SaveRequest): Prepared {
  const json = JSON.stringify(request.document);
  return { request, json, digest: digestText(json) };
}

async function writeAll(
  writing: Writing,
  prepared: readonly Prepared[],
  removals: readonly string[],
  now: number,
): Promise<Written> {
  const heads = writing.objectStore('heads');
  const before = await Promise.all(prepared.map(({ request }) => heads.get(request.id)));
  const refused = prepared
    .map(({ request }, at) => refusal(request, before[at]))
    .find((it) => it !== undefined);
  if (refused) {
    writing.abort();
    throw new Refusal(refused);
  }
  const going = (await Promise.all(removals.map((id) => heads.get(id)))).filter((head) => head !== undefined);
  const removed = going
    .filter(({ removedAt }) => removedAt === undefined)
    .map((head) => toRemoved(head, now));
  const writes = prepared.flatMap((it, at) => write(writing, it, before[at], now));
  await Promise.all([...writes, ...removed.map((head) => heads.put(head))]);
  return { revisions: before.map((head) => (head?.revision ?? 0) + 1), removed };
}

function write(
  writing: Writing,
  { request, json, digest }: Prepared,
  before: DocumentHead | undefined,
  now: number,
) {
  const { id, kind, name } = request;
  const revision = (before?.revision ?? 0) + 1;
  const epoch = Math.max(before?.epoch ?? 0, request.epoch);
  const label = JSON.stringify(request.label);
  const patches = JSON.stringify(request.patches);
  // Revisions count from 1: up to 0 there is nothing to forget.
  return [
    writing.objectStore('snapshots').put({ id, revision, json, digest }),
    writing.objectStore('journal').put({ id, revision, label, patches, savedAt: now }),
    writing.objectStore('heads').put({ id, kind, name, revision, savedAt: now, epoch, digest }),
    writing.objectStore('snapshots').delete(rowsOf(id, 0, Math.max(0, revision - SNAPSHOTS_KEPT))),
    writing.objectStore('journal').delete(rowsOf(id, 0, Math.max(0, revision - JOURNAL_KEPT))),
  ];
}

/** Why a state is not taken. A new document may take the place of one in the bin. */
function refusal(
  { id, revision, epoch }: SaveRequest,
  head: DocumentHead | undefined,
): StoreProblem | undefined {
  const isGone = head === undefined || head.removedAt !== undefined;
  if (isGone) return revision === 0 ? undefined : { code: 'document-missing', values: { id } };
  const found = head.revision;
  if (revision > 0 && head.epoch > epoch) return { code: 'document-fenced', values: { id } };
  return found === revision
    ? undefined
    : { code: 'document-conflict', values: { id, expected: revision, found } };
}
