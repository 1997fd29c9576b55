/**
 * The backend that is always there: runs bundles in a worker of this browser and keeps them in IndexedDB, or all in
 * memory where there is no browser. Time is virtual unless told otherwise, the outside is pretended.
 */
export { createLocalBackend } from './create-local-backend';
export type { LocalBackend } from './create-local-backend';
export { createMemoryBackend, USUAL_SEED } from './create-memory-backend';
export type { MemoryBackendOptions } from './create-memory-backend';
export type { LocalBackendOptions } from './worker-backend';
