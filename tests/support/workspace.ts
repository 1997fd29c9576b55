import { openStorage, type WorkspaceStorage } from '@/adapters/storage';
import { createSegment, type Segment } from '@/core/condition';
import { createWorkspace, type OpenDocument, type Workspace } from '@/workspace';
import { saveRequest } from './save-request';

/** A tab: its connection to what is kept, and what it has open. */
export type Tab = {
  readonly storage: WorkspaceStorage;
  readonly workspace: Workspace;
  close(): Promise<void>;
};

/** Opens a tab on the database of that name; two of one name share what is kept. */
export function openTab(name: string): Tab {
  const storage = openStorage({ name, now: () => Date.now() });
  const workspace = createWorkspace({
    documents: storage.documents,
    clock: { now: () => Date.now() },
    ids: { create: () => crypto.randomUUID() },
  });
  const close = async () => {
    await workspace.close();
    storage.close();
  };
  return { storage, workspace, close };
}

/** Keeps a new segment of that id and name. */
export async function keepSegment({ storage }: Tab, id: string, name: string): Promise<Segment> {
  const document = createSegment(id, name);
  const saved = await storage.documents.save([saveRequest({ id, kind: 'segment', name, document })]);
  if (!saved.ok) throw new Error(`The segment was not kept: ${saved.error.code}.`);
  return document;
}

/** Opens a kept segment; it stays open as long as the tab. */
export async function openSegment({ workspace }: Tab, id: string): Promise<OpenDocument<Segment>> {
  const held = await workspace.hold('segment', id);
  if (!held.ok) throw new Error(`The segment did not open: ${held.error.code}.`);
  return held.value.open;
}

/** The name of a segment as it is kept. */
export async function keptName({ storage }: Tab, id: string): Promise<string | undefined> {
  const loaded = await storage.documents.load(id);
  return loaded.ok ? loaded.value.header.name : undefined;
}

/** Gives an open segment another name, as one step. */
export function rename(segment: OpenDocument<Segment>, name: string): boolean {
  return segment.change({ code: 'document-renamed', values: { name } }, (document) => ({
    ...document,
    name,
  }));
}
