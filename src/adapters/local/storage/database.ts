import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { RunCounts } from '@/core/contract';
import type { JourneyRow } from './backend-storage';

/** A bundle as it was published: JSON, so that reading it passes its door again. */
type BundleRecord = { readonly id: string; readonly version: number; readonly json: string };

/** A customer's row as JSON; `nextDueAt` stands beside it for the index and is absent when nothing is due. */
export type CustomerRecord = { readonly id: string; readonly nextDueAt?: number; readonly json: string };

/** A chunk of history; `json` is the list of entries. */
type HistoryRecord = { readonly customerId: string; readonly number: number; readonly json: string };

/** The stores of the backend's database, none of which a workspace touches. */
export interface BackendSchema extends DBSchema {
  settings: { key: string; value: number };
  bundles: { key: [string, number]; value: BundleRecord };
  customers: { key: string; value: CustomerRecord; indexes: { due: number } };
  journeys: {
    key: string;
    value: JourneyRow;
    indexes: {
      strategy: [string, string];
      operation: [string, string, string];
      status: [string, string, string];
    };
  };
  history: { key: [string, number]; value: HistoryRecord };
  counts: { key: string; value: RunCounts };
}

/** An open connection to the backend's database. */
export type BackendDatabase = IDBPDatabase<BackendSchema>;

/** Every store, for a transaction over all of them. */
export const STORES = ['settings', 'bundles', 'customers', 'journeys', 'history', 'counts'] as const;

/** A connection that opens on first use and again after the browser has cut it. */
export type BackendConnection = { readonly open: () => Promise<BackendDatabase>; readonly close: () => void };

/** Connects to the backend's database of that name, making it where it is missing. */
export function connectBackend(name: string): BackendConnection {
  let opening: Promise<BackendDatabase> | undefined;
  const forget = () => {
    const old = opening;
    opening = undefined;
    void old?.then(
      (database) => database.close(),
      () => undefined,
    );
  };
  const open = () => {
    opening ??= openDatabase(name, forget).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return { open, close: forget };
}

function openDatabase(name: string, onCut: () => void): Promise<BackendDatabase> {
  return openDB<BackendSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('settings');
      database.createObjectStore('bundles', { keyPath: ['id', 'version'] });
      database.createObjectStore('customers', { keyPath: 'id' }).createIndex('due', 'nextDueAt');
      const journeys = database.createObjectStore('journeys', { keyPath: 'caseId' });
      journeys.createIndex('strategy', ['strategy', 'caseId']);
      journeys.createIndex('operation', ['strategy', 'at', 'caseId']);
      journeys.createIndex('status', ['strategy', 'status', 'caseId']);
      database.createObjectStore('history', { keyPath: ['customerId', 'number'] });
      database.createObjectStore('counts');
    },
    blocking: onCut,
    terminated: onCut,
  });
}
