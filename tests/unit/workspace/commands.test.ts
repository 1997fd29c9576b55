import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSegment as segmentOf } from '@/core/condition';
import { createDictionary } from '@/core/dictionary';
import type { Result } from '@/core/lib';
import { createStrategy as strategyOf } from '@/core/strategy';
import {
  createStrategy,
  createTemplate,
  duplicateDocument,
  importDocuments,
  removeDocument,
  renameDocument,
  restoreDocument,
  seedWorkspace,
  takeBackImport,
} from '@/workspace';
import { until } from '../../support/until';
import { keepSegment, keptName, openSegment, openTab, rename, type Tab } from '../../support/workspace';

const A = '0190a000-0000-7000-8000-00000000000a';
const B = '0190a000-0000-7000-8000-00000000000b';
const C = '0190a000-0000-7000-8000-00000000000c';

let count = 0;
let tab: Tab;

beforeEach(async () => {
  tab = openTab(`commands-${(count += 1)}`);
  await keepSegment(tab, A, 'Segment A');
  await tab.workspace.ready;
  await until(() => segmentNames().length === 1);
});

afterEach(() => tab.close());

/** The names of what is kept, in their order. */
function names(): string[] {
  return tab.workspace.project
    .getState()
    .headers.map(({ name }) => name)
    .sort();
}

function segmentNames(): string[] {
  return [...tab.workspace.project.getState().documents.segment.values()].map(({ name }) => name).sort();
}

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`A command failed: ${JSON.stringify(result.error)}.`);
  return result.value;
}

test('a new strategy can be opened at once, and is in the list soon', async () => {
  const id = value(await createStrategy.run(tab.workspace, { name: 'Early', zone: 'Europe/Berlin' }));
  const { open } = value(await tab.workspace.hold('strategy', id));
  expect(open.store.getState()).toMatchObject({ mode: 'writer', document: { name: 'Early' } });
  await until(() => names().includes('Early'));
});

test('a new template is of the channel and language asked for', async () => {
  const id = value(
    await createTemplate.run(tab.workspace, { name: 'Hello', channel: 'sms', locale: 'de-DE' }),
  );
  const { open } = value(await tab.workspace.hold('template', id));
  expect(open.store.getState().document).toMatchObject({ channel: 'sms', defaultLocale: 'de-DE' });
});

test('a copy holds unsaved changes and leaves the original as it is', async () => {
  const segment = await openSegment(tab, A);
  rename(segment, 'Changed');
  expect(duplicateDocument.can(tab.workspace, { kind: 'segment', id: A, name: 'Copy' })).toBe(true);
  const copy = value(await duplicateDocument.run(tab.workspace, { kind: 'segment', id: A, name: 'Copy' }));
  expect(copy).not.toBe(A);
  expect(await keptName(tab, copy)).toBe('Copy');
  expect(segment.store.getState().document.name).toBe('Changed');
});

test('renaming keeps the new name, and is a step of the history', async () => {
  const input = { kind: 'segment', id: A, name: ' Late payers ' } as const;
  expect(renameDocument.can(tab.workspace, input)).toBe(true);
  expect(renameDocument.can(tab.workspace, { ...input, name: '  ' })).toBe(false);
  expect(renameDocument.can(tab.workspace, { ...input, name: 'Segment A' })).toBe(false);
  value(await renameDocument.run(tab.workspace, input));
  expect(await keptName(tab, A)).toBe('Late payers');
  const segment = await openSegment(tab, A);
  segment.undo();
  await segment.flush();
  expect(await keptName(tab, A)).toBe('Segment A');
});

test('removing puts what is open into the bin with its last changes, and restoring brings them back', async () => {
  rename(await openSegment(tab, A), 'last words');
  value(await removeDocument.run(tab.workspace, { kind: 'segment', id: A }));
  await until(() => names().length === 0);
  expect(segmentNames()).toEqual([]);
  expect(removeDocument.can(tab.workspace, { kind: 'segment', id: A })).toBe(false);
  expect(restoreDocument.can(tab.workspace, { id: A })).toBe(true);
  value(await restoreDocument.run(tab.workspace, { id: A }));
  await until(() => segmentNames().includes('last words'));
});

describe('an import', () => {
  const incoming = [
    { kind: 'segment', document: segmentOf(A, 'A from outside') },
    { kind: 'segment', document: segmentOf(B, 'B from outside') },
    { kind: 'strategy', document: strategyOf(C, 'C from outside', 'Europe/Berlin') },
  ] as const;

  test('replaces, adds, and reaches what is open as a step', async () => {
    const segment = await openSegment(tab, A);
    const receipt = value(await importDocuments.run(tab.workspace, { documents: incoming }));
    expect(receipt.created.map(({ id }) => id)).toEqual([B, C]);
    await until(() => segment.store.getState().document.name === 'A from outside');
    await until(() => names().length === 3);
    expect(segment.store.getState()).toMatchObject({ saved: 'saved', mode: 'writer' });
    segment.undo();
    expect(segment.store.getState().document.name).toBe('Segment A');
  });

  test('is taken back whole', async () => {
    const receipt = value(await importDocuments.run(tab.workspace, { documents: incoming }));
    value(await takeBackImport.run(tab.workspace, receipt));
    await until(() => names().length === 1);
    expect(await keptName(tab, A)).toBe('Segment A');
  });

  test('lets a document make way, and taking it back brings that one back', async () => {
    const input = { documents: incoming.slice(1), removals: [A] };
    const receipt = value(await importDocuments.run(tab.workspace, input));
    await until(() => names().join() === 'B from outside,C from outside');
    value(await takeBackImport.run(tab.workspace, receipt));
    await until(() => names().join() === 'Segment A');
  });

  test('changes nothing when one document is being edited elsewhere', async () => {
    const segment = await openSegment(tab, A);
    await tab.storage.documents.takeEpoch(A);
    const refused = await importDocuments.run(tab.workspace, { documents: incoming });
    expect(refused).toMatchObject({ ok: false, error: { code: 'document-fenced' } });
    expect(await keptName(tab, A)).toBe('Segment A');
    expect(names()).toEqual(['Segment A']);
    expect(segment.store.getState().document.name).toBe('Segment A');
  });

  test('puts something whole in place of what cannot be opened', async () => {
    const { epoch, revision } = value(await tab.storage.documents.takeEpoch(A));
    const broken = { id: A, kind: 'segment', name: 'broken', document: { id: A }, patches: [] } as const;
    const label = { code: 'spoiled', values: {} };
    value(await tab.storage.documents.save([{ ...broken, epoch, revision, label }]));
    await until(() => tab.workspace.project.getState().broken.length === 1);
    value(await importDocuments.run(tab.workspace, { documents: incoming }));
    await until(() => segmentNames().includes('A from outside'));
    expect(tab.workspace.project.getState().broken).toEqual([]);
  });
});

describe('the first run', () => {
  const project = {
    dictionary: createDictionary(C),
    segments: [segmentOf(B, 'Seeded')],
    templates: [],
    strategies: [],
  };

  test('puts the demo project into a store that never held anything', async () => {
    const empty = openTab(`commands-empty-${count}`);
    expect(await seedWorkspace(empty.storage.documents, project)).toEqual({ ok: true, value: true });
    expect(await keptName(empty, B)).toBe('Seeded');
    expect(await seedWorkspace(empty.storage.documents, project)).toEqual({ ok: true, value: false });
    await empty.close();
  });

  test('is over once something was there, be it in the bin', async () => {
    await tab.storage.documents.remove(A);
    expect(await seedWorkspace(tab.storage.documents, project)).toEqual({ ok: true, value: false });
  });
});
