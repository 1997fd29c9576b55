import type { StoreApi } from 'zustand/vanilla';
import type { StoreProblem } from '@/core/ports';
import type { Chronicle, HistoryEntry } from './history';

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

/** Where the state of an open document lives. */
export type DocumentState<Document> = StoreApi<OpenDocumentState<Document>>;

/** The document and its history, as the history's functions take them. */
export function chronicleOf<Document>({
  document,
  past,
  future,
}: OpenDocumentState<Document>): Chronicle<Document> {
  return { document, history: { past, future } };
}
