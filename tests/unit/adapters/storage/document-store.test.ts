import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStorage, type WorkspaceStorage } from '@/adapters/storage';
import { diffValues, type Result } from '@/core/lib';
import type { DocumentStore, StoreChange } from '@/core/ports';
import { saveRequest } from '../../../support/save-request';
import { until } from '../../../support/until';

let count = 0;
let now = 0;
let name = '';
let storage: WorkspaceStorage;
let documents: DocumentStore;

beforeEach(() => {
  name = `document-store-${(count += 1)}`;
  now = 1_000;
  storage = openStorage({ name, now: () => (now += 1) });
  documents = storage.documents;
});

afterEach(() => storage.close());

/** The value of a call that went well. */
function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`A call failed: ${JSON.stringify(result.error)}.`);
  return result.value;
}

/** The code of a call that did not go well. */
function code(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'it went well' : result.error.code;
}

/** Saves a counter as many times as asked for, each state made from the last. */
async function saveTimes(id: string, times: number): Promise<void> {
  const { epoch, revision } = await positionOf(id);
  for (let at = revision; at < revision + times; at += 1) {
    const patches = diffValues({ id, count: at }, { id, count: at + 1 });
    const document = { id, count: at + 1 };
    value(await documents.save([saveRequest({ id, revision: at, epoch, document, patches })]));
  }
}

async function positionOf(id: string): Promise<{ epoch: number; revision: number }> {
  const position = await documents.takeEpoch(id);
  return position.ok ? position.value : { epoch: 0, revision: 0 };
}

async function spoil(store: string, change: (row: Record<string, unknown>) => unknown): Promise<void> {
  const database = await openDB(name);
  for (const row of await database.getAll(store)) {
    const changed = change(row as Record<string, unknown>);
    if (changed !== undefined) await database.put(store, changed);
  }
  database.close();
}

describe('a saved document', () => {
  test('is read back as it was, with its revision', async () => {
    const document = { id: 'a', name: 'Ünïcode 漢字 😀', deep: [{ x: [null, 1.5, ''] }] };
    expect(value(await documents.save([saveRequest({ id: 'a', document })]))).toEqual([1]);
    const loaded = value(await documents.load('a'));
    expect(loaded.document).toEqual(document);
    expect(loaded.header).toMatchObject({ id: 'a', kind: 'segment', revision: 1, savedAt: 1_001 });
    expect(loaded.recoveredFrom).toBeUndefined();
  });

  test('is listed by kind, the last saved first', async () => {
    await documents.save([saveRequest({ id: 'a' })]);
    await documents.save([saveRequest({ id: 'b', kind: 'template' })]);
    await documents.save([saveRequest({ id: 'c' })]);
    expect(value(await documents.list()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(value(await documents.list('template')).map(({ id }) => id)).toEqual(['b']);
  });

  test('keeps its newest five states and no more', async () => {
    await saveTimes('a', 9);
    const database = await openDB(name);
    const kept = await database.getAllKeys('snapshots', IDBKeyRange.bound(['a', 0], ['a', 99]));
    database.close();
    expect(kept).toEqual([5, 6, 7, 8, 9].map((revision) => ['a', revision]));
  });

  test('survives closing and opening the store', async () => {
    await saveTimes('a', 3);
    storage.close();
    storage = openStorage({ name, now: () => now });
    expect(value(await storage.documents.load('a')).document).toEqual({ id: 'a', count: 3 });
  });
});

describe('a save is refused', () => {
  test('when it was made from another revision than the newest', async () => {
    await saveTimes('a', 2);
    const { epoch } = await positionOf('a');
    const refused = await documents.save([saveRequest({ id: 'a', revision: 1, epoch })]);
    expect(refused).toEqual({
      ok: false,
      error: { code: 'document-conflict', values: { id: 'a', expected: 1, found: 2 } },
    });
    expect(value(await documents.load('a')).document).toEqual({ id: 'a', count: 2 });
  });

  test('when the writer has been fenced', async () => {
    await saveTimes('a', 1);
    const { epoch } = await positionOf('a');
    await documents.takeEpoch('a');
    expect(code(await documents.save([saveRequest({ id: 'a', revision: 1, epoch })]))).toBe(
      'document-fenced',
    );
  });

  test('when the document is in the bin', async () => {
    await saveTimes('a', 1);
    const { epoch } = await positionOf('a');
    value(await documents.remove('a'));
    expect(code(await documents.save([saveRequest({ id: 'a', revision: 1, epoch })]))).toBe(
      'document-missing',
    );
  });

  test('when there is one of that id already', async () => {
    await documents.save([saveRequest({ id: 'a' })]);
    expect(code(await documents.save([saveRequest({ id: 'a' })]))).toBe('document-conflict');
  });

  test('as a whole, when one of several is', async () => {
    await documents.save([saveRequest({ id: 'a' })]);
    const both = await documents.save([saveRequest({ id: 'b' }), saveRequest({ id: 'a' })]);
    expect(code(both)).toBe('document-conflict');
    expect(value(await documents.list()).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('two tabs without locks', () => {
  test('race for every revision, and one of them gets it', async () => {
    const other = openStorage({ name, now: () => now });
    await documents.save([saveRequest({ id: 'a' })]);
    const { epoch } = await positionOf('a');
    let revision = 1;
    for (let round = 0; round < 20; round += 1) {
      const request = saveRequest({ id: 'a', revision, epoch });
      const outcomes = await Promise.all([documents.save([request]), other.documents.save([request])]);
      expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
      revision += 1;
    }
    expect(value(await documents.load('a')).header.revision).toBe(21);
    other.close();
  });

  test('hear of each other’s saves', async () => {
    const other = openStorage({ name, now: () => now });
    const heard: StoreChange[] = [];
    other.documents.watch((change) => heard.push(change));
    await documents.save([saveRequest({ id: 'a' })]);
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ type: 'saved', id: 'a', kind: 'segment', revision: 1 }]);
    other.close();
  });
});

describe('a damaged document', () => {
  test('is brought back whole by the last state and the journal', async () => {
    await saveTimes('a', 6);
    await spoil('snapshots', (row) =>
      Number(row['revision']) >= 5 ? { ...row, json: '{"torn' } : undefined,
    );
    const loaded = value(await documents.load('a'));
    expect(loaded.document).toEqual({ id: 'a', count: 6 });
    expect(loaded.recoveredFrom).toBe(6);
  });

  test('is brought back as far as the journal fits', async () => {
    await saveTimes('a', 6);
    await spoil('snapshots', (row) =>
      Number(row['revision']) >= 4 ? { ...row, json: '{"torn' } : undefined,
    );
    await spoil('journal', (row) =>
      row['revision'] === 5 ? { ...row, patches: '[{"path":["gone"],"at":3' } : undefined,
    );
    const loaded = value(await documents.load('a'));
    expect(loaded.document).toEqual({ id: 'a', count: 4 });
    expect(loaded.recoveredFrom).toBe(4);
    expect(loaded.header.revision).toBe(6);
  });

  test('can be saved on after it was brought back', async () => {
    await saveTimes('a', 3);
    await spoil('snapshots', (row) => (row['revision'] === 3 ? { ...row, json: '{}' } : undefined));
    await saveTimes('a', 1);
    const loaded = value(await documents.load('a'));
    expect(loaded).toMatchObject({ document: { count: 4 }, header: { revision: 4 } });
    expect(loaded.recoveredFrom).toBeUndefined();
  });

  test('is refused when no state of it is whole', async () => {
    await saveTimes('a', 3);
    await spoil('snapshots', (row) => ({ ...row, json: '{}' }));
    expect(code(await documents.load('a'))).toBe('document-damaged');
  });

  test('whose head is not one is refused and not listed', async () => {
    await saveTimes('a', 1);
    await spoil('heads', () => ({ id: 'a', revision: 'many' }));
    expect(code(await documents.load('a'))).toBe('document-damaged');
    expect(value(await documents.list())).toEqual([]);
  });
});

describe('the bin', () => {
  test('takes a document out of the list and gives it back as it was', async () => {
    await saveTimes('a', 2);
    value(await documents.remove('a'));
    expect(value(await documents.list())).toEqual([]);
    expect(value(await documents.listRemoved())).toMatchObject([{ id: 'a', removedAt: now }]);
    expect(code(await documents.load('a'))).toBe('document-missing');
    value(await documents.restore('a'));
    expect(value(await documents.load('a')).document).toEqual({ id: 'a', count: 2 });
    expect(value(await documents.listRemoved())).toEqual([]);
  });

  test('is emptied for good', async () => {
    await saveTimes('a', 2);
    await saveTimes('b', 1);
    value(await documents.remove('a'));
    value(await documents.emptyBin());
    expect(code(await documents.restore('a'))).toBe('document-missing');
    const database = await openDB(name);
    expect(await database.count('snapshots')).toBe(1);
    expect(await database.count('journal')).toBe(1);
    database.close();
  });

  test('gives way to a new document of the same id, whose revisions go on', async () => {
    await saveTimes('a', 2);
    value(await documents.remove('a'));
    expect(
      value(await documents.save([saveRequest({ id: 'a', document: { id: 'a', count: 100 } })])),
    ).toEqual([3]);
    expect(value(await documents.load('a')).document).toEqual({ id: 'a', count: 100 });
  });
});

test('what is not there is said to be missing', async () => {
  expect(code(await documents.load('x'))).toBe('document-missing');
  expect(code(await documents.remove('x'))).toBe('document-missing');
  expect(code(await documents.takeEpoch('x'))).toBe('document-missing');
  expect(code(await documents.save([saveRequest({ id: 'x', revision: 3 })]))).toBe('document-missing');
});

test('wiping leaves nothing and tells everyone', async () => {
  const heard: StoreChange[] = [];
  documents.watch((change) => heard.push(change));
  await saveTimes('a', 2);
  value(await storage.wipe());
  expect(value(await documents.list())).toEqual([]);
  expect(heard.at(-1)).toEqual({ type: 'wiped' });
  const database = await openDB(name);
  expect(await Promise.all([...database.objectStoreNames].map((store) => database.count(store)))).toEqual([
    0, 0, 0, 0, 0,
  ]);
  database.close();
});

test('a value JSON cannot hold is refused, and nothing changes', async () => {
  await saveTimes('a', 1);
  const { epoch } = await positionOf('a');
  const round: Record<string, unknown> = {};
  round['itself'] = round;
  const refused = await documents.save([saveRequest({ id: 'a', revision: 1, epoch, document: round })]);
  expect(code(refused)).toBe('storage-failed');
  expect(value(await documents.load('a')).header.revision).toBe(1);
});
