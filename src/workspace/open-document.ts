import { createStore } from 'zustand/vanilla';
import type { Phrase } from '@/core/lib';
import type { SaveRequest, StoredKind } from '@/core/ports';
import type { KeptDocument } from './document-kinds';
import { bail, EMPTY_HISTORY, jump, record, redo, squash, undo } from './history';
import type { Chronicle, HistoryEntry, SelectionChange } from './history';
import { createKeeper, type KeeperOptions } from './keeper';
import { chronicleOf, type DocumentState, type OpenDocumentState } from './open-document-state';

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
  readonly store: Pick<DocumentState<Document>, 'getState' | 'getInitialState' | 'subscribe'>;
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
  /** Saves now what is unsaved, or reads what others kept; resolves when the two agree or cannot (see `saved`). */
  flush(): Promise<void>;
  /**
   * What keeping another state of this document would ask of the store, so that several documents can be kept in one
   * go; undefined while another tab writes. Flush first; once kept, the state arrives here as a step.
   */
  prepare(next: Document, label: Phrase): SaveRequest | undefined;
  /** Becomes the writer: the present one saves and hands over. */
  takeOver(): void;
  /** Takes what is on the disk in place of this state; the difference is a step that can be taken back. */
  reload(): Promise<void>;
  /** After a conflict: puts this state on the disk in place of the one found there. */
  overwrite(): Promise<void>;
  /** Saves and lets go. Nothing can be changed afterwards. */
  close(): Promise<void>;
};

/** An open document of whatever kind: what keeping it takes, without what is in it. */
export type AnyOpenDocument = Pick<
  OpenDocument<KeptDocument>,
  'id' | 'kind' | 'store' | 'undo' | 'flush' | 'takeOver' | 'reload' | 'overwrite' | 'close'
>;

/** What an open document is made from. */
export type OpenDocumentOptions<Document> = KeeperOptions<Document> & { readonly document: Document };

/** Opens a loaded document; resolves once it is known whether this tab writes it. */
export async function createOpenDocument<Document extends KeptDocument>(
  options: OpenDocumentOptions<Document>,
): Promise<OpenDocument<Document>> {
  const { kind, loaded, now } = options;
  const store = createStore<OpenDocumentState<Document>>(() => ({
    document: options.document,
    revision: loaded.header.revision,
    mode: 'reader',
    saved: 'saved',
    problem: undefined,
    recoveredFrom: loaded.recoveredFrom,
    ...EMPTY_HISTORY,
  }));
  const keeper = await createKeeper(store, options);
  let isSealed = false;

  function move({ document, history }: Chronicle<Document>, label: Phrase): void {
    store.setState({ document, ...history });
    keeper.touch(label);
  }

  function change(
    label: Phrase,
    next: Document | ((document: Document) => Document),
    { key, selection }: ChangeOptions = {},
  ): boolean {
    const before = chronicleOf(store.getState());
    if (store.getState().mode === 'reader') return false;
    const step = { label, at: now(), ...(key !== undefined && { key }), ...(selection && { selection }) };
    const after = record(before, typeof next === 'function' ? next(before.document) : next, step, isSealed);
    if (after.document === before.document) return false;
    isSealed = false;
    move(after, label);
    return true;
  }

  /** Goes to another place in the history and says what was selected there. */
  function travel(go: (from: Chronicle<Document>) => Chronicle<Document>): unknown {
    const before = chronicleOf(store.getState());
    if (store.getState().mode === 'reader') return undefined;
    const after = go(before);
    const isBack = after.history.past.length < before.history.past.length;
    const entry = isBack ? after.history.future[0] : after.history.past.at(-1);
    if (!entry || after.history.past.length === before.history.past.length) return undefined;
    isSealed = true;
    move(after, { code: isBack ? 'taken-back' : 'done-again', values: { label: entry.label } });
    return isBack ? entry.selection?.before : entry.selection?.after;
  }

  return {
    kind,
    id: loaded.header.id,
    store,
    change,
    mark() {
      isSealed = true;
      return { entry: store.getState().past.at(-1) };
    },
    squash(mark, label) {
      isSealed = true;
      move(squash(chronicleOf(store.getState()), mark.entry, label), label);
    },
    bail(mark) {
      isSealed = true;
      move(bail(chronicleOf(store.getState()), mark.entry), { code: 'document-changed', values: {} });
    },
    undo: () => travel(undo),
    redo: () => travel(redo),
    jump: (steps) => travel((from) => jump(from, steps)),
    prepare: (next, label) => keeper.prepare(next, label),
    flush: () => keeper.flush(),
    takeOver: () => keeper.takeOver(),
    reload: () => keeper.reload(),
    overwrite: () => keeper.overwrite(),
    close: () => keeper.close(),
  };
}
