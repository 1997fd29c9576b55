import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DocumentHeader, DocumentStore, StoreChange, StoredKind, StoreProblem } from '@/core/ports';
import { documentKinds, type DocumentOf, type OpenProblem } from './document-kinds';

/** A kept document that cannot be opened, and why. */
export type BrokenDocument = { readonly header: DocumentHeader; readonly problem: OpenProblem };

/** Every document of the workspace as it stands, unsaved changes of open ones included. */
export type ProjectState = {
  /** False until everything kept has been read once. */
  readonly ready: boolean;
  /** Why the list of documents could not be read. */
  readonly problem: StoreProblem | undefined;
  /** What is kept, the last saved first. */
  readonly headers: readonly DocumentHeader[];
  readonly documents: { readonly [Kind in StoredKind]: ReadonlyMap<string, DocumentOf[Kind]> };
  readonly broken: readonly BrokenDocument[];
};

/** The project, kept current. */
export type ProjectStore = {
  readonly store: Pick<StoreApi<ProjectState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Puts an open document's present state in; it counts over what is kept. */
  put<Kind extends StoredKind>(kind: Kind, document: DocumentOf[Kind]): void;
  /** Resolves when everything kept has been read once. */
  readonly read: Promise<void>;
  close(): void;
};

const EMPTY: ProjectState = {
  ready: false,
  problem: undefined,
  headers: [],
  documents: { strategy: new Map(), segment: new Map(), template: new Map(), dictionary: new Map() },
  broken: [],
};

/** The present state of an open document. */
type FindOpen = <Kind extends StoredKind>(kind: Kind, id: string) => DocumentOf[Kind] | undefined;

/** Reads every kept document through its door and follows what changes; open documents are `put` by their owner. */
export function createProjectStore(documents: DocumentStore, findOpen: FindOpen): ProjectStore {
  const store = createStore<ProjectState>(() => EMPTY);
  const { getState: read, setState: set } = store;

  /** What lies in the bin, so that what was being read meanwhile does not come back. */
  const removed = new Set<string>();

  function put<Kind extends StoredKind>(kind: Kind, document: DocumentOf[Kind]): void {
    const known: ReadonlyMap<string, DocumentOf[Kind]> = read().documents[kind];
    if (known.get(document.id) === document) return;
    set({ documents: { ...read().documents, [kind]: new Map(known).set(document.id, document) } });
    forgetBroken(document.id);
  }

  function drop(kind: StoredKind, id: string): void {
    const left = new Map<string, unknown>(read().documents[kind]);
    if (left.delete(id)) set({ documents: { ...read().documents, [kind]: left } });
    forgetBroken(id);
  }

  function forgetBroken(id: string): void {
    const { broken } = read();
    const left = broken.filter(({ header }) => header.id !== id);
    if (left.length < broken.length) set({ broken: left });
  }

  async function load<Kind extends StoredKind>(header: DocumentHeader & { kind: Kind }): Promise<void> {
    const held = findOpen(header.kind, header.id);
    if (held) {
      put(header.kind, held);
      return;
    }
    const loaded = await documents.load(header.id);
    const parsed = loaded.ok ? documentKinds[header.kind].parse(loaded.value.document) : loaded;
    if (removed.has(header.id)) return;
    const open = findOpen(header.kind, header.id);
    if (open) put(header.kind, open);
    else if (parsed.ok) put(header.kind, parsed.value);
    if (open || parsed.ok || parsed.error.code === 'document-missing') return;
    drop(header.kind, header.id);
    set({ broken: [...read().broken, { header, problem: parsed.error }] });
  }

  async function list(): Promise<readonly DocumentHeader[]> {
    const listed = await documents.list();
    if (listed.ok) set({ headers: listed.value, problem: undefined });
    else set({ problem: listed.error });
    return listed.ok ? listed.value : [];
  }

  async function readAll(): Promise<void> {
    await Promise.all((await list()).map(load));
    set({ ready: true });
  }

  async function follow(change: StoreChange): Promise<void> {
    if (change.type === 'wiped') {
      set({ ...EMPTY, ready: true });
      return;
    }
    if (change.type === 'removed') {
      removed.add(change.id);
      drop(change.kind, change.id);
    } else removed.delete(change.id);
    const header = (await list()).find(({ id }) => id === change.id);
    if (header) await load(header);
  }

  const stop = documents.watch((change) => void follow(change));
  return { store, put, read: readAll(), close: stop };
}
