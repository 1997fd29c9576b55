import type { IDBPTransaction } from 'idb';
import { digestText } from '@/core/lib';
import type { SaveRequest, StoreProblem } from '@/core/ports';
import { rowsOf, type StorageSchema } from './database';
import type { DocumentHead } from './document-head';

/** How many states of a document are kept: the newest and four to fall back on. */
const SNAPSHOTS_KEPT = 5;

/** How many steps of a document's journal are kept. */
const JOURNAL_KEPT = 500;

/** A transaction that writes documents. */
export type Writing = IDBPTransaction<StorageSchema, ('heads' | 'snapshots' | 'journal')[], 'readwrite'>;

/** A request with its JSON and the digest of it. */
export type Prepared = { readonly request: SaveRequest; readonly json: string; readonly digest: string };

/** Makes what has to be made before a transaction opens: left waiting, it would commit by itself. */
export function prepare(request: SaveRequest): Prepared {
  const json = JSON.stringify(request.document);
  return { request, json, digest: digestText(json) };
}

/**
 * Asks for everything one state takes: snapshot, journal entry, head, and what is too old to keep. `onto` is the
 * revision and epoch it goes on from. A journal that has this revision already refuses it, whatever was read before.
 */
export function writeState(
  writing: Writing,
  { request, json, digest }: Prepared,
  onto: { readonly revision: number; readonly epoch: number },
  savedAt: number,
): Promise<unknown>[] {
  const { id, kind, name } = request;
  const revision = onto.revision + 1;
  const label = JSON.stringify(request.label);
  const patches = JSON.stringify(request.patches);
  // Revisions count from 1: up to 0 there is nothing to forget.
  const writes = [
    () => writing.objectStore('journal').add({ id, revision, label, patches, savedAt }),
    () => writing.objectStore('snapshots').put({ id, revision, json, digest }),
    () => writing.objectStore('heads').put({ id, kind, name, revision, savedAt, epoch: onto.epoch, digest }),
    () => writing.objectStore('snapshots').delete(rowsOf(id, 0, Math.max(0, revision - SNAPSHOTS_KEPT))),
    () => writing.objectStore('journal').delete(rowsOf(id, 0, Math.max(0, revision - JOURNAL_KEPT))),
  ];
  return writes.map(async (write) => write());
}

/** Why a state is not taken. A new document may take the place of one in the bin. */
export function refuse(
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
