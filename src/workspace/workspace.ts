import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, succeed, type Result } from '@/core/lib';
import type { StoredKind } from '@/core/ports';
import { documentKinds, type DocumentOf, type OpenProblem } from './document-kinds';
import { createOpenDocument, type AnyOpenDocument, type OpenDocument } from './open-document';
import { createProjectStore, type ProjectStore } from './project-store';
import type { Services } from './services';

/** A document somebody holds open; give it back with `release`. */
export type Hold<Kind extends StoredKind> = {
  readonly open: OpenDocument<DocumentOf[Kind]>;
  /** Lets go; the last one to do so closes the document, saved. */
  readonly release: () => void;
};

/** What open documents need of the services. */
export type WorkspaceServices = Pick<Services, 'documents' | 'clock' | 'ids'>;

/** Everything that is open in this tab. One for each app, handed down by context. */
export type Workspace = {
  readonly services: WorkspaceServices;
  readonly project: ProjectStore['store'];
  /** Every document open in this tab, the first opened first. */
  readonly open: Pick<StoreApi<OpenDocuments>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Resolves when everything kept has been read once. */
  readonly ready: Promise<void>;
  /** Opens a document, or joins those who have it open: all see and change the same one. */
  hold<Kind extends StoredKind>(kind: Kind, id: string): Promise<Result<Hold<Kind>, OpenProblem>>;
  /** The open document of that kind and id, if this tab has it open. */
  find<Kind extends StoredKind>(kind: Kind, id: string): OpenDocument<DocumentOf[Kind]> | undefined;
  /** Saves whatever is unsaved. */
  flush(): Promise<void>;
  /** From now on saves when the page is hidden or left, and asks before what could not be saved is lost. */
  listen(): () => void;
  close(): Promise<void>;
};

/** How long a document stays open after the last one let go, in milliseconds: moving between screens is no closing. */
const LINGER = 1000;

/** How often, in milliseconds, a document nobody holds is tried again when it could not be saved. */
const LINGER_UNSAVED = 5000;

type Entry<Kind extends StoredKind> = {
  holders: number;
  closing?: ReturnType<typeof setTimeout>;
  opened?: OpenDocument<DocumentOf[Kind]>;
  readonly opening: Promise<Result<OpenDocument<DocumentOf[Kind]>, OpenProblem>>;
};

/** The documents open in a tab. */
export type OpenDocuments = { readonly documents: readonly AnyOpenDocument[] };

type Closable = {
  readonly closing?: ReturnType<typeof setTimeout>;
  readonly opened?: AnyOpenDocument;
};

type Entries = { readonly [Kind in StoredKind]: Map<string, Entry<Kind>> };

/** The workspace of one app. */
export function createWorkspace(services: WorkspaceServices): Workspace {
  const { documents, clock } = services;
  const entries: Entries = {
    strategy: new Map(),
    segment: new Map(),
    template: new Map(),
    dictionary: new Map(),
  };
  const all = () => Object.values(entries).flatMap((map): Closable[] => [...map.values()]);
  const openStore = createStore<OpenDocuments>(() => ({ documents: [] }));
  const project = createProjectStore(documents, (kind, id) => find(kind, id)?.store.getState().document);

  function find<Kind extends StoredKind>(kind: Kind, id: string): OpenDocument<DocumentOf[Kind]> | undefined {
    return entries[kind].get(id)?.opened;
  }

  async function open<Kind extends StoredKind>(
    kind: Kind,
    id: string,
  ): Promise<Result<OpenDocument<DocumentOf[Kind]>, OpenProblem>> {
    const loaded = await documents.load(id);
    if (!loaded.ok) return loaded;
    const parse = (raw: unknown) => documentKinds[kind].parse(raw);
    const parsed = parse(loaded.value.document);
    if (!parsed.ok) return parsed;
    const opened = await createOpenDocument<DocumentOf[Kind]>({
      kind,
      loaded: loaded.value,
      document: parsed.value,
      documents,
      parse,
      now: clock.now,
    });
    opened.store.subscribe(({ document }, before) => {
      if (document !== before.document) project.put(kind, document);
    });
    project.put(kind, opened.store.getState().document);
    openStore.setState(({ documents: open }) => ({ documents: [...open, opened] }));
    return succeed(opened);
  }

  function enter<Kind extends StoredKind>(kind: Kind, id: string): Entry<Kind> {
    const map = entries[kind];
    const known = map.get(id);
    if (known) return known;
    const opening = open(kind, id).then((result) => {
      if (result.ok) entry.opened = result.value;
      else map.delete(id);
      return result;
    });
    const entry: Entry<Kind> = { holders: 0, opening };
    map.set(id, entry);
    return entry;
  }

  function leave<Kind extends StoredKind>(kind: Kind, id: string, entry: Entry<Kind>): void {
    entry.holders -= 1;
    if (entry.holders > 0) return;
    entry.closing = setTimeout(() => void closeUnused(kind, id, entry), LINGER);
  }

  /** What could not be saved stays open until it can be. */
  async function closeUnused<Kind extends StoredKind>(
    kind: Kind,
    id: string,
    entry: Entry<Kind>,
  ): Promise<void> {
    await entry.opened?.flush();
    if (entry.holders > 0) return;
    if (entry.opened?.store.getState().saved === 'failed') {
      entry.closing = setTimeout(() => void closeUnused(kind, id, entry), LINGER_UNSAVED);
      return;
    }
    entries[kind].delete(id);
    openStore.setState(({ documents: open }) => ({ documents: open.filter((it) => it !== entry.opened) }));
    await entry.opened?.close();
  }

  /** The page may die any moment: what is unsaved is handed over without waiting for an answer. */
  function hurry(): void {
    documents.hurry();
    void flush();
  }

  const isAtRisk = () => all().some(({ opened }) => opened?.store.getState().saved === 'failed');

  async function flush(): Promise<void> {
    await Promise.all(all().map(async (entry) => entry.opened?.flush()));
  }

  return {
    services,
    project: project.store,
    open: openStore,
    ready: project.read,
    async hold(kind, id) {
      const entry = enter(kind, id);
      clearTimeout(entry.closing);
      entry.holders += 1;
      const opening = await entry.opening;
      if (!opening.ok) return fail(opening.error);
      let isHeld = true;
      const release = () => {
        if (isHeld) leave(kind, id, entry);
        isHeld = false;
      };
      return succeed({ open: opening.value, release });
    },
    find,
    flush,
    listen: () => onLeaving(hurry, isAtRisk),
    async close() {
      project.close();
      const open = all();
      for (const map of Object.values(entries)) map.clear();
      for (const { closing } of open) clearTimeout(closing);
      await Promise.all(open.map(async (entry) => entry.opened?.close()));
    },
  };
}

/** Calls `leave` when the page is hidden or left: it may not come back. Returns how to stop. */
function onLeaving(leave: () => void, isAtRisk: () => boolean): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  const ask = (event: BeforeUnloadEvent) => {
    if (isAtRisk()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('beforeunload', ask, { signal });
  return () => listening.abort();
}
