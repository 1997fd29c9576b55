import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PortfolioHeader } from '@/core/ports';
import type { DocumentHead } from './document-head';

/** One kept state of a document: its JSON, and the digest that proves it whole. */
export type Snapshot = {
  readonly id: string;
  readonly revision: number;
  readonly json: string;
  readonly digest: string;
};

/** One step from a revision to the next: what the user did, and the patches as JSON. */
export type JournalEntry = {
  readonly id: string;
  readonly revision: number;
  readonly label: string;
  readonly patches: string;
  readonly savedAt: number;
};

/** A portfolio without its cases; `details` is JSON, `digest` is over details and all chunks in order. */
export type PortfolioRow = PortfolioHeader & {
  readonly details: string;
  readonly chunks: number;
  readonly digest: string;
};

/** A run of a portfolio's cases, as JSON. */
export type PortfolioChunk = { readonly id: string; readonly number: number; readonly json: string };

/** The stores of the workspace's database. */
export interface StorageSchema extends DBSchema {
  heads: { key: string; value: DocumentHead };
  snapshots: { key: [string, number]; value: Snapshot };
  journal: { key: [string, number]; value: JournalEntry };
  portfolios: { key: string; value: PortfolioRow };
  portfolioChunks: { key: [string, number]; value: PortfolioChunk };
}

/** An open connection to the workspace's database. */
export type Database = IDBPDatabase<StorageSchema>;

/** A connection that opens on first use and opens again when the browser has cut it. */
export type Connection = {
  open(): Promise<Database>;
  close(): void;
};

/** Connects to the workspace's database of that name, making or upgrading it where needed. */
export function connect(name: string): Connection {
  let opening: Promise<Database> | undefined;
  const open = () => {
    opening ??= openDatabase(name, forget).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const forget = () => {
    const old = opening;
    opening = undefined;
    void old?.then(
      (database) => database.close(),
      () => undefined,
    );
  };
  return { open, close: forget };
}

/** Every key of the rows that belong to one document or portfolio. */
export function rowsOf(id: string, from = 0, to = Number.MAX_SAFE_INTEGER): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, to]);
}

function openDatabase(name: string, onCut: () => void): Promise<Database> {
  return openDB<StorageSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('heads', { keyPath: 'id' });
      database.createObjectStore('snapshots', { keyPath: ['id', 'revision'] });
      database.createObjectStore('journal', { keyPath: ['id', 'revision'] });
      database.createObjectStore('portfolios', { keyPath: 'id' });
      database.createObjectStore('portfolioChunks', { keyPath: ['id', 'number'] });
    },
    blocking: onCut,
    terminated: onCut,
  });
}
