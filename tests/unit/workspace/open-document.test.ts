import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStorage, type WorkspaceStorage } from '@/adapters/storage';
import { createSegment } from '@/core/condition';
import { createWorkspace, type OpenDocument, type Workspace } from '@/workspace';
import { until } from '../../support/until';

const ID = '0190a000-0000-7000-8000-000000000001';
const named = (name: string) => ({
  label: { code: 'rename', values: { name } },
  next: { ...createSegment(ID), name },
});

let name = 0;
let storage: WorkspaceStorage;
let workspace: Workspace;

beforeEach(async () => {
  storage = openStorage({ name: `open-document-${(name += 1)}`, now: () => Date.now() });
  workspace = createWorkspace({
    documents: storage.documents,
    clock: { now: () => Date.now() },
    ids: { create: () => crypto.randomUUID() },
  });
  await storage.documents.save([
    {
      id: ID,
      kind: 'segment',
      name: 'Segment',
      revision: 0,
      epoch: 0,
      document: createSegment(ID, 'Segment'),
      patches: [],
      label: { code: 'document-created', values: { name: 'Segment' } },
    },
  ]);
});

afterEach(async () => {
  await workspace.close();
  storage.close();
});

async function open(): Promise<OpenDocument<ReturnType<typeof createSegment>>> {
  const held = await workspace.hold('segment', ID);
  if (!held.ok) throw new Error(`The segment did not open: ${held.error.code}.`);
  return held.value.open;
}

async function keptName(): Promise<string | undefined> {
  const loaded = await storage.documents.load(ID);
  return loaded.ok ? loaded.value.header.name : undefined;
}

describe('an open document', () => {
  test('saves itself soon after a change', async () => {
    const segment = await open();
    const { label, next } = named('Late payers');
    expect(segment.change(label, next)).toBe(true);
    expect(segment.store.getState().saved).toBe('unsaved');
    await until(() => segment.store.getState().saved === 'saved');
    expect(await keptName()).toBe('Late payers');
    expect(segment.store.getState().revision).toBe(2);
  });
});
