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
  /** Asks the browser never to clear this on its own; false when it will not promise. */
  persist(): Promise<boolean>;
  /** Removes every document and portfolio from this device, for good. */
  wipe(): Promise<Result<void, StoreProblem>>;
  close(): void;
};

/** Opens what is kept on this device; the database is made on first use. */
export function openStorage({
  name = DATABASE_NAME,
  locks = browserLocks(),
  now,
}: StorageOptions): WorkspaceStorage {
  const connection = connect(name);
  const announcements = createAnnouncements(name);
  return {
    documents: createDocumentStore({ connection, announcements, lockPrefix: name, locks, now }),
    portfolios: createPortfolioStore({ connection, announcements, now }),
    persist,
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

async function persist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

/** Types promise a LockManager everywhere; insecure pages and older surroundings have none. */
function browserLocks(): LockManager | undefined {
  const surrounding: { navigator?: { locks?: LockManager } } = globalThis;
  return surrounding.navigator?.locks;
}
