import { setupServer, type SetupServer } from 'msw/node';
import { createMemoryBackend } from '@/adapters/local/create-memory-backend';
import { backendHandlers, type PretendedBackend } from './handlers';

/** Where the pretended backend answers. */
export const BASE_URL = 'http://localhost:4010/backend';

/** A pretended backend for tests in Node: `listen`, then call it at `BASE_URL`. */
export function createPretendedServer(
  options: { startsAt: number } & Pick<PretendedBackend, 'token'>,
): SetupServer {
  const { startsAt, ...rest } = options;
  return setupServer(
    ...backendHandlers({ baseUrl: BASE_URL, backend: createMemoryBackend({ startsAt }), ...rest }),
  );
}
