import { succeed, type Result } from '@/core/lib';
import type { DocumentStore, PortfolioStore, StoreProblem } from '@/core/ports';
import { createAnnouncements } from './announcements';
import { attempt } from './attempt';
import { connect, type Connection } from './database';
import { createDocumentStore } from './document-store';
import { createPortfolioStore } from './portfolio-store';

/** The name of the workspace's database unless told otherwise. */
const DATABASE_NAME = 'fairpath';

/** What storage needs to know. `now` answers in milliseconds since 1970, UTC. */
export type StorageOptions = {
  readonly name?: string;
  /** Web Locks; the browser's own where it has them (a page that is not served securely has none). */
  readonly locks?: LockManager;
  readonly now: () => number;
};

/** Everything a workspace keeps on this device. */
export type WorkspaceStorage = {
  readonly documents: DocumentStore;
  readonly portfolios: PortfolioStore;
  /** Removes every document and portfolio from this device, for good. */
  wipe(): Promise<Result<void, StoreProblem>>;
  close(): void;
};

/**
 * Opens what is kept on this device; the database is made on first use. With the first change somebody makes, the
 * browser is asked never to clear it on its own: asked sooner, it might ask a person who has kept nothing yet.
 */
export function openStorage({
  name = DATABASE_NAME,
  locks = browserLocks(),
  now,
}: StorageOptions): WorkspaceStorage {
  const connection = connect(name);
  const announcements = createAnnouncements(name);
  const documents = createDocumentStore({ connection, announcements, lockPrefix: name, locks, now });
  const stopWaiting = documents.watch((change) => {
    if (change.type !== 'saved' || change.revision === 1) return;
    stopWaiting();
    void persist();
  });
  return {
    documents,
    portfolios: createPortfolioStore({ connection, announcements, now }),
    wipe: () =>
      attempt(async () => {
        await clearAll(connection);
        announcements.tell({ type: 'changed', change: { type: 'wiped' } });
        return succeed(undefined);
      }),
    close() {
      announcements.close();
      connection.close();
    },
  };
}

async function clearAll(connection: Connection): Promise<void> {
  const database = await connection.open();
  const clearing = database.transaction([...database.objectStoreNames], 'readwrite', {
    durability: 'strict',
  });
  for (const store of database.objectStoreNames) void clearing.objectStore(store).clear();
  await clearing.done;
}

async function persist(): Promise<void> {
  const surrounding: { navigator?: { storage?: StorageManager } } = globalThis;
  const manager = surrounding.navigator?.storage;
  // It may not promise; what is kept stays kept as long as there is room.
  await manager?.persist().catch(() => false);
}

/** Types promise a LockManager everywhere; insecure pages and older surroundings have none. */
function browserLocks(): LockManager | undefined {
  const surrounding: { navigator?: { locks?: LockManager } } = globalThis;
  return surrounding.navigator?.locks;
}
