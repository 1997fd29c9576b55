import { diffValues, type Patch, type Phrase, type Result } from '@/core/lib';
import type {
  DocumentStore,
  LoadedDocument,
  SaveRequest,
  StoreChange,
  StoredKind,
  StoreProblem,
} from '@/core/ports';
import { AUTOSAVE_DELAYS, createAutosave, type AutosaveDelays, type SaveOutcome } from './autosave';
import type { KeptDocument } from './document-kinds';
import { EMPTY_HISTORY, record } from './history';
import { chronicleOf, type DocumentState } from './open-document-state';

/** What keeping a document takes. `now` answers in milliseconds since 1970, UTC. */
export type KeeperOptions<Document> = {
  readonly kind: StoredKind;
  readonly loaded: LoadedDocument;
  readonly documents: DocumentStore;
  readonly parse: (raw: unknown) => Result<Document, unknown>;
  readonly now: () => number;
  readonly delays?: AutosaveDelays;
};

/** Keeps an open document in step with the disk: saves this tab's changes, follows those of others. */
export type Keeper<Document> = {
  /** The document changed, by something that has a name. */
  touch(label: Phrase): void;
  /** What keeping another state would ask of the store; undefined for a reader. */
  prepare(next: Document, label: Phrase): SaveRequest | undefined;
  flush(): Promise<void>;
  takeOver(): void;
  reload(): Promise<void>;
  overwrite(): Promise<void>;
  close(): Promise<void>;
};

/** Joins the line of writers for an open document; resolves once it is known whether this tab writes it. */
export async function createKeeper<Document extends KeptDocument>(
  { getState: read, setState: set }: DocumentState<Document>,
  { kind, loaded, documents, parse, now, delays = AUTOSAVE_DELAYS }: KeeperOptions<Document>,
): Promise<Keeper<Document>> {
  const { id } = loaded.header;
  /** The document as it is on the disk at `revision`. */
  let kept = read().document;
  let epoch = 0;
  let label: Phrase = { code: 'document-changed', values: {} };
  let isInLine = false;
  /** Reading what others kept, for as long as it takes. */
  let catchingUp: Promise<void> = Promise.resolve();

  const isUnsaved = () => read().document !== kept;
  const autosave = createAutosave({
    isUnsaved: () => read().mode === 'writer' && isUnsaved(),
    save,
    now,
    delays,
  });

  async function save(): Promise<SaveOutcome> {
    const { document, revision } = read();
    const patches = diffValues(kept, document);
    if (patches.length === 0) {
      kept = document;
      set({ saved: 'saved', problem: undefined });
      return 'saved';
    }
    if (!parse(document).ok) {
      set({ saved: 'failed', problem: { code: 'document-unfit', values: { id } } });
      return 'stopped';
    }
    set({ saved: 'saving' });
    const result = await documents.save([request(document, patches, label)]);
    if (result.ok) {
      kept = document;
      set({
        revision: result.value[0] ?? revision,
        saved: isUnsaved() ? 'unsaved' : 'saved',
        problem: undefined,
      });
      return 'saved';
    }
    const { code } = result.error;
    set({ saved: 'failed', problem: result.error, ...(code === 'document-fenced' && { mode: 'reader' }) });
    return code === 'storage-full' || code === 'storage-failed' ? 'retry' : 'stopped';
  }

  function request(document: Document, patches: readonly Patch[], name: Phrase): SaveRequest {
    return {
      id,
      kind,
      name: document.name,
      revision: read().revision,
      epoch,
      document,
      patches,
      label: name,
    };
  }

  /** Reads what is on the disk; undefined, with the reason in `problem`, when that cannot be opened. */
  async function readKept(): Promise<{ document: Document; revision: number } | undefined> {
    const found = await documents.load(id);
    const parsed = found.ok ? parse(found.value.document) : undefined;
    if (found.ok && parsed?.ok) return { document: parsed.value, revision: found.value.header.revision };
    set({ problem: found.ok ? { code: 'document-damaged', values: { id } } : found.error });
    return undefined;
  }

  /** For a writer the difference is a step like any other; what others did is no step of a reader's history. */
  function adopt(found: { document: Document; revision: number }): void {
    const step = { label: { code: 'document-reloaded', values: {} }, at: now() };
    const { document, history } = record(chronicleOf(read()), found.document, step);
    kept = read().mode === 'writer' ? document : found.document;
    set({
      ...(read().mode === 'writer' ? history : EMPTY_HISTORY),
      document: kept,
      revision: found.revision,
      saved: 'saved',
      problem: undefined,
    });
  }

  async function reload(): Promise<void> {
    const found = await readKept();
    if (found) adopt(found);
  }

  async function granted(position: { epoch: number; revision: number }): Promise<void> {
    epoch = position.epoch;
    isInLine = true;
    const expected = read().revision;
    if (position.revision !== expected && isUnsaved()) {
      const values = { id, expected, found: position.revision };
      set({ mode: 'writer', saved: 'failed', problem: { code: 'document-conflict', values } });
      return;
    }
    if (position.revision !== expected) await reload();
    set({ mode: 'writer', problem: undefined });
    if (isUnsaved()) autosave.touch();
  }

  function lost(): void {
    isInLine = false;
    autosave.stop();
    const problem: StoreProblem = { code: 'document-fenced', values: { id } };
    set({ mode: 'reader', ...(isUnsaved() && { saved: 'failed', problem }) });
  }

  function follow(change: StoreChange): void {
    if (change.type === 'wiped') leave();
    else if (change.id !== id) return;
    else if (change.type === 'removed') leave();
    else if (change.type === 'restored') comeBack();
    else if (change.revision > read().revision && read().saved !== 'saving') catchingUp = catchUp();
  }

  async function catchUp(): Promise<void> {
    if (isUnsaved()) return;
    const found = await readKept();
    if (found && found.revision > read().revision && !isUnsaved()) adopt(found);
  }

  function leave(): void {
    autosave.stop();
    set({ mode: 'reader', problem: { code: 'document-missing', values: { id } } });
  }

  function comeBack(): void {
    set({ problem: undefined });
    if (isInLine) claim.takeOver();
  }

  const claim = await documents.claim(id, {
    granted: (position) => void granted(position),
    lost,
    asked: () => autosave.flush(),
  });
  const stopFollowing = documents.watch(follow);

  return {
    touch(name) {
      label = name;
      set({ saved: isUnsaved() ? 'unsaved' : 'saved' });
      autosave.touch();
    },
    prepare: (next, name) =>
      read().mode === 'writer' ? request(next, diffValues(kept, next), name) : undefined,
    async flush() {
      await catchingUp;
      await autosave.flush();
    },
    takeOver: () => claim.takeOver(),
    reload,
    async overwrite() {
      const found = await readKept();
      if (!found) return;
      kept = found.document;
      set({ revision: found.revision, problem: undefined });
      await autosave.flush();
    },
    async close() {
      await autosave.flush();
      autosave.stop();
      stopFollowing();
      claim.release();
      set({ mode: 'reader' });
    },
  };
}
