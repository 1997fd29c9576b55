/**
 * A backend at an address: our calls as HTTP requests of one contract (JSON, NDJSON, CloudEvents, problem+json), and
 * its answers through schemas.
 */
export { createHttpBackend } from './create-http-backend';
export type { HttpBackendOptions } from './send-request';
