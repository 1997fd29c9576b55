import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { createTableReader } from '@/adapters/csv/node';
import { createMemoryBackend } from '@/adapters/local/create-memory-backend';
import { createSanitiser } from '@/adapters/sanitiser';
import { openStorage } from '@/adapters/storage';
import { App } from '@/app/app';
import { createAppRouter } from '@/app/routes';
import type { Services } from '@/workspace';

let databases = 0;

/** Real adapters that need no browser: a database of its own in memory, a backend on this thread. */
export function createTestServices(now: () => number = () => Date.now()): Services {
  databases += 1;
  const storage = openStorage({ name: `test-${databases}`, now });
  return {
    documents: storage.documents,
    portfolios: storage.portfolios,
    tables: createTableReader(),
    mailCompiler: {
      compile: async (mjml) => (await import('@/adapters/mjml/node')).createMailCompiler().compile(mjml),
    },
    loadSanitiser: () => Promise.resolve(createSanitiser(window)),
    backends: { local: createMemoryBackend({ startsAt: now() }) },
    clock: { now },
    ids: { create: () => crypto.randomUUID() },
    wipe: () => storage.wipe(),
  };
}

/** Draws the whole app at an address, on services of the test's own choice. */
export function renderApp(path = '/', services = createTestServices()) {
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(history);
  return { ...render(<App router={router} services={services} />), router, services };
}
