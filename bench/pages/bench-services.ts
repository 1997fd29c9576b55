import { createTableReader } from '@/adapters/csv/browser';
import { createMemoryBackend } from '@/adapters/local/create-memory-backend';
import { createMailCompiler } from '@/adapters/mjml/browser';
import { createSanitiser } from '@/adapters/sanitiser';
import { openStorage } from '@/adapters/storage';
import type { Services } from '@/workspace';

/** What the app has outside itself, as in a browser, but for runs, which are kept in memory. */
export function createBenchServices(): Services {
  const now = () => Date.now();
  const storage = openStorage({ now });
  return {
    documents: storage.documents,
    portfolios: storage.portfolios,
    tables: createTableReader(),
    mailCompiler: createMailCompiler(),
    loadSanitiser: () => Promise.resolve(createSanitiser(window)),
    backends: { local: createMemoryBackend({ startsAt: now() }) },
    clock: { now },
    ids: { create: () => crypto.randomUUID() },
    wipe: () => storage.wipe(),
  };
}
