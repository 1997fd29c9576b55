import { applyPatches, digestText, parseJson, type Patch } from '@/core/lib';
import type { LoadedDocument } from '@/core/ports';
import { Refusal } from './attempt';
import { rowsOf, type Database, type JournalEntry, type Snapshot } from './database';
import { documentHeadSchema, toHeader } from './document-head';

type State = { readonly revision: number; readonly document: unknown };

/**
 * Reads a document and proves it whole by its digest. When the newest state is damaged, the newest whole one is
 * taken and the journal replayed on it as far as it fits.
 * Throws a `Refusal`: `document-missing` when there is none or it lies in the bin, `document-damaged` when nothing
 * whole is left.
 */
export async function loadDocument(database: Database, id: string): Promise<LoadedDocument> {
  const reading = database.transaction(['heads', 'snapshots', 'journal']);
  const [row, snapshots, journal] = await Promise.all([
    reading.objectStore('heads').get(id),
    reading.objectStore('snapshots').getAll(rowsOf(id)),
    reading.objectStore('journal').getAll(rowsOf(id)),
    reading.done,
  ]);
  if (!row || row.removedAt !== undefined) throw new Refusal({ code: 'document-missing', values: { id } });
  const head = documentHeadSchema.safeParse(row);
  if (!head.success) throw new Refusal({ code: 'document-damaged', values: { id } });
  const header = toHeader(head.data);
  const newest = snapshots.find(({ revision }) => revision === header.revision);
  const whole = newest?.digest === head.data.digest ? read(newest) : undefined;
  if (whole) return { header, document: whole.document };
  const older = recover(snapshots, journal, header.revision);
  if (!older) throw new Refusal({ code: 'document-damaged', values: { id } });
  return { header, document: older.document, recoveredFrom: older.revision };
}

/** The newest whole state, brought forward by the journal step by step until a step is missing or does not fit. */
function recover(
  snapshots: readonly Snapshot[],
  journal: readonly JournalEntry[],
  newest: number,
): State | undefined {
  let state = snapshots
    .toReversed()
    .reduce<State | undefined>((found, snapshot) => found ?? read(snapshot), undefined);
  while (state && state.revision < newest) {
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

function read({ revision, json, digest }: Snapshot): State | undefined {
  if (digestText(json) !== digest) return undefined;
  const parsed = parseJson(json);
  return parsed.ok ? { revision, document: parsed.value } : undefined;
}
