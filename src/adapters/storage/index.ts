/**
 * What a workspace keeps on this device, in IndexedDB: documents as hashed snapshots with a journal, one writer
 * among all tabs, and portfolios in chunks. Implements the core's `DocumentStore` and `PortfolioStore`.
 */
export { openStorage } from './open-storage';
export type { StorageOptions, WorkspaceStorage } from './open-storage';
