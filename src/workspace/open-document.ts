import { createStore, type StoreApi } from 'zustand/vanilla';
import { diffValues, type Phrase, type Result } from '@/core/lib';
import type { DocumentStore, LoadedDocument, StoreChange, StoredKind, StoreProblem } from '@/core/ports';
import { AUTOSAVE_DELAYS, createAutosave, type AutosaveDelays, type SaveOutcome } from './autosave';
import type { KeptDocument } from './document-kinds';
import { bail, EMPTY_HISTORY, jump, record, redo, squash, undo } from './history';
import type { Chronicle, HistoryEntry, SelectionChange } from './history';

/** What is known of an open document at one moment. */
export type OpenDocumentState<Document> = {
  readonly document: Document;
  /** The revision on the disk that this state goes on from. */
  readonly revision: number;
  /** One tab writes; the others read along. */
  readonly mode: 'writer' | 'reader';
  readonly saved: 'saved' | 'saving' | 'unsaved' | 'failed';
  /** Why the last save failed, or why nothing can be saved. */
  readonly problem: StoreProblem | undefined;
  /** Present when the newest state was damaged: the revision that was opened instead. */
  readonly recoveredFrom: number | undefined;
  /** What can be taken back, the last step last. */
  readonly past: readonly HistoryEntry[];
  /** What can be done again, the next step first. */
  readonly future: readonly HistoryEntry[];
};

/** How a change is kept in the history. */
export type ChangeOptions = {
  /** Changes of one key within a second are one step. */
  readonly key?: string;
  readonly selection?: SelectionChange;
};

/** A place in the history that later steps can be joined or taken back to. */
export type Mark = { readonly entry: HistoryEntry | undefined };

/** A document somebody has open: its present state, how it changes, and how that is taken back. */
export type OpenDocument<Document> = {
  readonly kind: StoredKind;
  readonly id: string;
  readonly store: Pick<StoreApi<OpenDocumentState<Document>>, 'getState' | 'getInitialState' | 'subscribe'>;
  /**
   * Puts the next state in place of this one, under a name for the history. False when nothing changed: the next
   * state says the same, or another tab writes this document.
   */
  change(
    label: Phrase,
    next: Document | ((document: Document) => Document),
    options?: ChangeOptions,
  ): boolean;
  /** Remembers this place; the next change is a step of its own. */
  mark(): Mark;
  /** Makes all steps since the mark one. */
  squash(mark: Mark, label: Phrase): void;
  /** Takes back all steps since the mark, as if they had never been. */
  bail(mark: Mark): void;
  /** Takes the last step back; answers with what was selected before it. */
  undo(): unknown;
  /** Does the next step again; answers with what was selected after it. */
  redo(): unknown;
  /** Goes to where exactly `steps` of past and future have been done; answers with what was selected there. */
  jump(steps: number): unknown;
  /** Saves now what is unsaved; resolves when it is kept or could not be (see `saved`). */
  flush(): Promise<void>;
  /** Becomes the writer: the present one saves and hands over. */
  takeOver(): void;
  /** Takes what is on the disk in place of this state; the difference is a step that can be taken back. */
  reload(): Promise<void>;
  /** After a conflict: puts this state on the disk in place of the one found there. */
  overwrite(): Promise<void>;
  /** Saves and lets go. Nothing can be changed afterwards. */
  close(): Promise<void>;
};

/** What an open document is made from. `now` answers in milliseconds since 1970, UTC. */
export type OpenDocumentOptions<Document> = {
  readonly kind: StoredKind;
  readonly loaded: LoadedDocument;
  readonly document: Document;
  readonly documents: DocumentStore;
  readonly parse: (raw: unknown) => Result<Document, unknown>;
  readonly now: () => number;
  readonly delays?: AutosaveDelays;
};

/** Opens a loaded document; resolves once it is known whether this tab writes it. */
export async function createOpenDocument<Document extends KeptDocument>(
  options: OpenDocumentOptions<Document>,
): Promise<OpenDocument<Document>> {
  const { kind, documents, parse, now, delays = AUTOSAVE_DELAYS } = options;
  const { id, revision } = options.loaded.header;
  const store = createStore<OpenDocumentState<Document>>(() => ({
    document: options.document,
    revision,
    mode: 'reader',
    saved: 'saved',
    problem: undefined,
    recoveredFrom: options.loaded.recoveredFrom,
    ...EMPTY_HISTORY,
  }));
  const { getState: read, setState: set } = store;
  const autosave = createAutosave({ isUnsaved: () => canSave() && isUnsaved(), save, now, delays });

  let kept = options.document;
  let epoch = 0;
  let label: Phrase = { code: 'document-changed', values: {} };
  let isSealed = false;
  let mayWrite = false;

  const isUnsaved = () => read().document !== kept;
  const canSave = () => read().mode === 'writer';

  function move(next: Chronicle<Document>): void {
    const { document, past, future } = read();
    if (next.document === document && next.history.past === past && next.history.future === future) return;
    set({ document: next.document, ...next.history });
    if (!isUnsaved()) return;
    set({ saved: 'unsaved' });
    autosave.touch();
  }

  function chronicle(): Chronicle<Document> {
    const { document, past, future } = read();
    return { document, history: { past, future } };
  }

  async function save(): Promise<SaveOutcome> {
    const { document, revision: from } = read();
    const patches = diffValues(kept, document);
    set({ saved: 'saving' });
    const request = { id, kind, name: document.name, revision: from, epoch, document, patches, label };
    const result = await documents.save([request]);
    if (result.ok) {
      kept = document;
      set({
        revision: result.value[0] ?? from,
        saved: isUnsaved() ? 'unsaved' : 'saved',
        problem: undefined,
      });
      return 'saved';
    }
    const problem = result.error;
    set({ saved: 'failed', problem, ...(problem.code === 'document-fenced' && { mode: 'reader' }) });
    return problem.code === 'storage-full' || problem.code === 'storage-failed' ? 'retry' : 'stopped';
  }

  /** Reads what is on the disk; undefined, with the reason in `problem`, when that cannot be opened. */
  async function readKept(): Promise<{ document: Document; revision: number } | undefined> {
    const loaded = await documents.load(id);
    const parsed = loaded.ok ? parse(loaded.value.document) : undefined;
    if (loaded.ok && parsed?.ok) return { document: parsed.value, revision: loaded.value.header.revision };
    set({ problem: loaded.ok ? { code: 'document-damaged', values: { id } } : loaded.error });
    return undefined;
  }

  async function reload(): Promise<void> {
    const found = await readKept();
    if (!found) return;
    kept = found.document;
    const step = { label: { code: 'document-reloaded', values: {} }, at: now() };
    const isWriter = read().mode === 'writer';
    const { document, history } = record(chronicle(), found.document, step);
    // What another tab did is no step of this one's history: a reader starts afresh.
    set({
      document: isWriter ? document : found.document,
      ...(isWriter ? history : EMPTY_HISTORY),
      revision: found.revision,
      saved: 'saved',
      problem: undefined,
    });
    kept = read().document;
  }

  async function granted(position: { epoch: number; revision: number }): Promise<void> {
    epoch = position.epoch;
    mayWrite = true;
    if (position.revision !== read().revision) {
      if (isUnsaved()) {
        showConflict(position.revision);
        return;
      }
      await reload();
    }
    set({ mode: 'writer', problem: undefined });
    if (isUnsaved()) autosave.touch();
  }

  function showConflict(found: number): void {
    const problem: StoreProblem = {
      code: 'document-conflict',
      values: { id, expected: read().revision, found },
    };
    set({ mode: 'writer', saved: 'failed', problem });
  }

  function lost(): void {
    mayWrite = false;
    autosave.stop();
    const problem: StoreProblem = { code: 'document-fenced', values: { id } };
    set({ mode: 'reader', ...(isUnsaved() && { saved: 'failed', problem }) });
  }

  function follow(change: StoreChange): void {
    if (change.type === 'wiped') {
      gone();
      return;
    }
    if (change.id !== id) return;
    if (change.type === 'removed') {
      gone();
      return;
    }
    if (change.type === 'restored') {
      set({ problem: undefined });
      if (mayWrite) claim.takeOver();
      return;
    }
    const { revision: known, saved } = read();
    if (saved !== 'saving' && change.revision > known && !isUnsaved()) void reload();
  }

  function gone(): void {
    autosave.stop();
    set({ mode: 'reader', problem: { code: 'document-missing', values: { id } } });
  }

  const claim = await documents.claim(id, {
    granted: (position) => void granted(position),
    lost,
    asked: () => autosave.flush(),
  });
  const stopFollowing = documents.watch(follow);

  return {
    kind,
    id,
    store,
    change(name, next, changeOptions = {}) {
      if (read().mode !== 'writer') return false;
      const before = chronicle();
      const { key, selection } = changeOptions;
      const step = {
        label: name,
        at: now(),
        ...(key !== undefined && { key }),
        ...(selection && { selection }),
      };
      const after = record(before, typeof next === 'function' ? next(before.document) : next, step, isSealed);
      if (after.document === before.document) return false;
      isSealed = false;
      label = name;
      move(after);
      return true;
    },
    mark() {
      isSealed = true;
      return { entry: read().past.at(-1) };
    },
    squash(mark, name) {
      isSealed = true;
      label = name;
      move(squash(chronicle(), mark.entry, name));
    },
    bail: (mark) => move(bail(chronicle(), mark.entry)),
    undo: () => travel(undo),
    redo: () => travel(redo),
    jump: (steps) => travel((it) => jump(it, steps)),
    flush: () => autosave.flush(),
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

  /** Goes to another place in the history and says what was selected there. */
  function travel(go: (from: Chronicle<Document>) => Chronicle<Document>): unknown {
    if (read().mode !== 'writer') return undefined;
    const before = chronicle();
    const after = go(before);
    const isBack = after.history.past.length < before.history.past.length;
    const entry = isBack ? after.history.future[0] : after.history.past.at(-1);
    if (entry) label = { code: isBack ? 'taken-back' : 'done-again', values: { label: entry.label } };
    isSealed = true;
    move(after);
    return isBack ? entry?.selection?.before : entry?.selection?.after;
  }
}
