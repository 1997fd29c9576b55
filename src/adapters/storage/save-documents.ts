import type { SaveRequest } from '@/core/ports';
import { Refusal } from './attempt';
import { rowsOf, type Database } from './database';
import { toRemoved, type DocumentHead } from './document-head';
import type { Hurry } from './hurry';
import { prepare, refuse, writeState, type Prepared, type Writing } from './write-state';

/** What to save, what goes into the bin with it, and when that is; `hurry` is told of what can be hurried. */
export type SaveWork = {
  readonly requests: readonly SaveRequest[];
  readonly removals: readonly string[];
  readonly now: number;
  readonly hurry: Hurry;
};

/** What a save did: the new revisions, and the heads of what went into the bin. */
type Saved = { readonly revisions: readonly number[]; readonly removed: readonly DocumentHead[] };

/**
 * Writes snapshot, journal entry and head of every request in one strict transaction: all or none.
 * Throws a `Refusal` when a revision is not the newest or a writer has been fenced.
 */
export async function saveDocuments(database: Database, work: SaveWork): Promise<Saved> {
  const prepared = work.requests.map(prepare);
  const writing = database.transaction(['heads', 'snapshots', 'journal'], 'readwrite', {
    durability: 'strict',
  });
  const isKnown = work.removals.length === 0 && prepared.every(({ request }) => request.revision > 0);
  const saving = isKnown ? saveKnown(writing, prepared, work) : saveAny(writing, prepared, work);
  saving.catch(() => abort(writing));
  const [saved, done] = await Promise.allSettled([saving, writing.done]);
  if (saved.status === 'fulfilled' && done.status === 'fulfilled') return saved.value;
  const reasons: unknown[] = [done, saved].flatMap((it): unknown[] =>
    it.status === 'rejected' ? [it.reason] : [],
  );
  const refusal = reasons.find((it) => it instanceof Refusal) ?? (await findRefusal(database, work.requests));
  // That a request was aborted with its transaction says nothing; what aborted that does.
  throw (
    refusal ?? reasons.find((it) => !(it instanceof DOMException && it.name === 'AbortError')) ?? reasons[0]
  );
}

/** Makes room: of one document, forgets every state and step but the newest. */
export async function pruneDocument(database: Database, id: string): Promise<void> {
  const pruning = database.transaction(['heads', 'snapshots', 'journal'], 'readwrite', {
    durability: 'strict',
  });
  const head = await pruning.objectStore('heads').get(id);
  if (head) {
    void pruning.objectStore('snapshots').delete(rowsOf(id, 0, head.revision - 1));
    void pruning.objectStore('journal').delete(rowsOf(id, 0, head.revision - 1));
  }
  await pruning.done;
}

/**
 * Where every revision is known, all is asked for at once and the heads are held against it as they come in: a page
 * that dies after it has handed everything over has saved.
 */
async function saveKnown(
  writing: Writing,
  prepared: readonly Prepared[],
  { now, hurry }: SaveWork,
): Promise<Saved> {
  const reading = readHeads(writing, prepared);
  const writes = prepared.flatMap((it) => writeState(writing, it, it.request, now));
  const written = Promise.allSettled(writes);
  const endHurry = hurry.offer(() => writing.commit());
  try {
    refuseAny(prepared, await reading);
    await written;
    await Promise.all(writes);
  } finally {
    endHurry();
  }
  return { revisions: prepared.map(({ request }) => request.revision + 1), removed: [] };
}

/** What is new, or comes with removals, waits for what is there: it may take the place of something in the bin. */
async function saveAny(
  writing: Writing,
  prepared: readonly Prepared[],
  { removals, now }: SaveWork,
): Promise<Saved> {
  const heads = writing.objectStore('heads');
  const before = await readHeads(writing, prepared);
  refuseAny(prepared, before);
  const going = await Promise.all(removals.map((id) => heads.get(id)));
  const removed = going.flatMap((head) =>
    head && head.removedAt === undefined ? [toRemoved(head, now)] : [],
  );
  const onto = prepared.map(({ request }, at) => ({
    revision: before[at]?.revision ?? 0,
    epoch: Math.max(before[at]?.epoch ?? 0, request.epoch),
  }));
  const writes = prepared.flatMap((it, at) => writeState(writing, it, onto[at] ?? it.request, now));
  await Promise.all([...writes, ...removed.map((head) => heads.put(head))]);
  return { revisions: onto.map(({ revision }) => revision + 1), removed };
}

function readHeads(writing: Writing, prepared: readonly Prepared[]): Promise<(DocumentHead | undefined)[]> {
  return Promise.all(prepared.map(({ request }) => writing.objectStore('heads').get(request.id)));
}

function refuseAny(prepared: readonly Prepared[], heads: readonly (DocumentHead | undefined)[]): void {
  const refused = prepared
    .map(({ request }, at) => refuse(request, heads[at]))
    .find((it) => it !== undefined);
  if (!refused) return;
  throw new Refusal(refused);
}

/** Takes back what was asked for; what was hurried is past that. */
function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It has ended already, one way or the other.
  }
}

/** Why the journal refused a state: what is there now says it. */
async function findRefusal(
  database: Database,
  requests: readonly SaveRequest[],
): Promise<Refusal | undefined> {
  const heads = await Promise.all(requests.map(({ id }) => database.get('heads', id)));
  const refused = requests.map((request, at) => refuse(request, heads[at])).find((it) => it !== undefined);
  return refused && new Refusal(refused);
}
