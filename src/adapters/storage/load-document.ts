import { applyPatches, parseJson, type Patch } from '@/core/lib';
import type { LoadedDocument } from '@/core/ports';
import { Refusal } from './attempt';
import { rowsOf, type Database, type JournalEntry, type Snapshot } from './database';
import { digestAside } from './digest-aside';
import { documentHeadSchema, toHeader, type DocumentHead } from './document-head';

type State = { readonly revision: number; readonly document: unknown };

/**
 * Reads a document and proves it whole by its digest. When the newest state is damaged, the newest whole one is
 * taken and the journal replayed on it as far as it fits.
 * Throws a `Refusal`: `document-missing` when there is none or it lies in the bin, `document-damaged` when nothing
 * whole is left.
 */
export async function loadDocument(database: Database, id: string): Promise<LoadedDocument> {
  const reading = database.transaction(['heads', 'snapshots']);
  const head = headOf(id, await reading.objectStore('heads').get(id));
  const newest = await reading.objectStore('snapshots').get([id, head.revision]);
  const whole = newest?.digest === head.digest ? await read(newest) : undefined;
  return whole ? { header: toHeader(head), document: whole.document } : recoverDocument(database, id);
}

/** Reads everything that is kept of a document whose newest state is damaged. */
async function recoverDocument(database: Database, id: string): Promise<LoadedDocument> {
  const reading = database.transaction(['heads', 'snapshots', 'journal']);
  const [row, snapshots, journal] = await Promise.all([
    reading.objectStore('heads').get(id),
    reading.objectStore('snapshots').getAll(rowsOf(id)),
    reading.objectStore('journal').getAll(rowsOf(id)),
    reading.done,
  ]);
  const head = headOf(id, row);
  const newest = await newestWhole(snapshots);
  // Another window may have saved in the meantime: then there is nothing to recover.
  const isWhole =
    newest?.revision === head.revision &&
    snapshots.some(({ revision, digest }) => revision === head.revision && digest === head.digest);
  if (isWhole) return { header: toHeader(head), document: newest.document };
  if (!newest) throw new Refusal({ code: 'document-damaged', values: { id } });
  const older = replayAll(newest, journal, head.revision);
  return { header: toHeader(head), document: older.document, recoveredFrom: older.revision };
}

function headOf(id: string, row: DocumentHead | undefined): DocumentHead {
  if (!row || row.removedAt !== undefined) throw new Refusal({ code: 'document-missing', values: { id } });
  const head = documentHeadSchema.safeParse(row);
  if (!head.success) throw new Refusal({ code: 'document-damaged', values: { id } });
  return head.data;
}

async function newestWhole(snapshots: readonly Snapshot[]): Promise<State | undefined> {
  for (const snapshot of snapshots.toReversed()) {
    const state = await read(snapshot);
    if (state) return state;
  }
  return undefined;
}

/** A state brought forward by the journal, step by step until a step is missing or does not fit. */
function replayAll(from: State, journal: readonly JournalEntry[], newest: number): State {
  let state = from;
  while (state.revision < newest) {
    const next = replay(state, journal);
    if (!next) break;
    state = next;
  }
  return state;
}

function replay(state: State, journal: readonly JournalEntry[]): State | undefined {
  const revision = state.revision + 1;
  const entry = journal.find((it) => it.revision === revision);
  if (!entry) return undefined;
  try {
    // Patches that are not what they were when written either throw here or are refused at the document's door.
    const patches = JSON.parse(entry.patches) as readonly Patch[];
    return { revision, document: applyPatches(state.document, patches) };
  } catch {
    return undefined;
  }
}

async function read({ revision, json, digest }: Snapshot): Promise<State | undefined> {
  if ((await digestAside(json)) !== digest) return undefined;
  const parsed = parseJson(json);
  return parsed.ok ? { revision, document: parsed.value } : undefined;
}
