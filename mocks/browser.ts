import { setupWorker, type SetupWorker } from 'msw/browser';
import { createMemoryBackend } from '@/adapters/local/create-memory-backend';
import { backendHandlers } from './handlers';

/** A pretended backend for development in the browser, at `/backend` of the app's own origin. */
export function createPretendedWorker(startsAt: number): SetupWorker {
  const baseUrl = `${location.origin}/backend`;
  return setupWorker(...backendHandlers({ baseUrl, backend: createMemoryBackend({ startsAt }) }));
}
