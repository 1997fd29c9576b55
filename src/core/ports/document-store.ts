import type { DocumentKind, Patch, Phrase, Result } from '@/core/lib';

/** The kinds of document a workspace keeps and edits. */
export type StoredKind = Extract<DocumentKind, 'strategy' | 'segment' | 'template' | 'dictionary'>;

/** What a list shows of a document without opening it. Instants are milliseconds since 1970, UTC. */
export type DocumentHeader = {
  readonly id: string;
  readonly kind: StoredKind;
  readonly name: string;
  /** Counts the saves, from 1. */
  readonly revision: number;
  readonly savedAt: number;
  /** Present when the document lies in the bin. */
  readonly removedAt?: number;
};

/** What can go wrong with keeping documents. None of these loses what is on the screen. */
export type StoreProblem =
  | { readonly code: 'document-missing'; readonly values: { readonly id: string } }
  | { readonly code: 'document-damaged'; readonly values: { readonly id: string } }
  | {
      readonly code: 'document-conflict';
      readonly values: { readonly id: string; readonly expected: number; readonly found: number };
    }
  | { readonly code: 'document-fenced'; readonly values: { readonly id: string } }
  /** A change made it a document its own door refuses; it was not kept. */
  | { readonly code: 'document-unfit'; readonly values: { readonly id: string } }
  | { readonly code: 'storage-full'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'storage-failed'; readonly values: { readonly reason: string } };

/** A document as it was kept: raw JSON, not yet through its door. */
export type LoadedDocument = {
  readonly header: DocumentHeader;
  readonly document: unknown;
  /**
   * Present when the newest state was damaged and an older one was taken: that state's revision, after as much
   * of the journal as still fitted. `header.revision` stays the newest, so the next save goes on from there.
   */
  readonly recoveredFrom?: number;
};

/** One state of a document to keep. */
export type SaveRequest = {
  readonly id: string;
  readonly kind: StoredKind;
  readonly name: string;
  /** The revision this state was made from; 0 for a new document. */
  readonly revision: number;
  /** The writer's fencing number; 0 for a new document. */
  readonly epoch: number;
  readonly document: unknown;
  /** What changed since that revision, for the journal. */
  readonly patches: readonly Patch[];
  /** What the user did, in words. */
  readonly label: Phrase;
};

/** Something happened to a document, in this tab or another. */
export type StoreChange =
  | {
      readonly type: 'saved' | 'removed' | 'restored';
      readonly id: string;
      readonly kind: StoredKind;
      readonly revision: number;
    }
  | { readonly type: 'wiped' };

/** What a writer's claim is told. */
export type ClaimListener = {
  /** This tab may write from now on; `revision` is the newest kept. */
  granted(position: { readonly epoch: number; readonly revision: number }): void;
  /** Another tab writes from now on. */
  lost(): void;
  /** Another tab asks for the document: keep what is unsaved, then resolve. The claim is handed over after that. */
  asked(): Promise<void>;
};

/** This tab's place in the line of those who want to write a document. */
export interface WriterClaim {
  /** Asks the writer to hand over; takes the document when no answer comes within two seconds. */
  takeOver(): void;
  /** Leaves the line, or lets the next one write. */
  release(): void;
}

/**
 * Where documents are kept between visits. Every call answers with a `Result`; none rejects.
 * A save that answered is on the disk: no crash takes it back.
 */
export interface DocumentStore {
  /** Documents not in the bin, the last saved first. */
  list(kind?: StoredKind): Promise<Result<readonly DocumentHeader[], StoreProblem>>;
  /** Documents in the bin, the last removed first. */
  listRemoved(): Promise<Result<readonly DocumentHeader[], StoreProblem>>;
  load(id: string): Promise<Result<LoadedDocument, StoreProblem>>;
  /**
   * Keeps all of these states or, when one is refused, none; answers with the new revisions in the same order.
   * In the same breath puts the documents of these ids into the bin, where there are such.
   */
  save(
    requests: readonly SaveRequest[],
    removals?: readonly string[],
  ): Promise<Result<readonly number[], StoreProblem>>;
  /** Puts a document into the bin and fences its writers. */
  remove(id: string): Promise<Result<void, StoreProblem>>;
  /** Takes a document out of the bin. */
  restore(id: string): Promise<Result<void, StoreProblem>>;
  /** Forgets what is in the bin, for good. */
  emptyBin(): Promise<Result<void, StoreProblem>>;
  /** A new fencing number: whoever saves with an older one is refused. Claims take one by themselves. */
  takeEpoch(id: string): Promise<Result<{ readonly epoch: number; readonly revision: number }, StoreProblem>>;
  /** Joins the line of writers; resolves once it is known whether this tab may write at once. */
  claim(id: string, listener: ClaimListener): Promise<WriterClaim>;
  /**
   * The page may die any moment: what is being saved, and what is saved in the rest of this task, no longer needs it.
   */
  hurry(): void;
  /** Tells of every change in this tab and others; returns how to stop. */
  watch(listener: (change: StoreChange) => void): () => void;
}
