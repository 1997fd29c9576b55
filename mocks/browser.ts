import { setupWorker } from 'msw/browser';
import { createHttpBackend } from '@/adapters/http';
import { createMemoryBackend } from '@/adapters/local/create-memory-backend';
import type { BackendAdapter } from '@/core/contract';
import { backendHandlers } from './handlers';

/**
 * A backend for development in the browser that is reached over HTTP and does not exist: requests to `/backend` of
 * the app's own origin are answered by one in this page's memory.
 */
export async function startPretendedBackend(startsAt: number): Promise<BackendAdapter> {
  const baseUrl = `${location.origin}/backend`;
  const worker = setupWorker(...backendHandlers({ baseUrl, backend: createMemoryBackend({ startsAt }) }));
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true });
  return createHttpBackend({ baseUrl });
}
