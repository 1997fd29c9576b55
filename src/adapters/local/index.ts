/**
 * The backend that is always there: runs bundles in a worker of this browser and keeps them in IndexedDB. Time is
 * virtual unless told otherwise, the outside is pretended. The same backend all in memory is
 * `create-memory-backend`, apart from here so that the engine stays out of the page.
 */
export { createLocalBackend } from './create-local-backend';
export type { LocalBackend } from './create-local-backend';
export type { LocalBackendOptions } from './worker-backend';
