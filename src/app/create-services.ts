import { v7 as createUuid } from 'uuid';
import { createTableReader } from '@/adapters/csv/browser';
import { createLocalBackend } from '@/adapters/local';
import { createMailCompiler } from '@/adapters/mjml/browser';
import { openStorage } from '@/adapters/storage';
import type { Services } from '@/workspace';

/** The choice of adapters: which of them stands behind each thing the screens ask for. */
export function createServices(): Services {
  const now = () => Date.now();
  const storage = openStorage({ now });
  const local = createLocalBackend();
  return {
    documents: storage.documents,
    portfolios: storage.portfolios,
    tables: createTableReader(),
    mailCompiler: createMailCompiler(),
    loadSanitiser: async () => (await import('@/adapters/sanitiser')).createSanitiser(window),
    backends: { local },
    clock: { now },
    ids: { create: () => createUuid() },
    async wipe() {
      const [wiped] = await Promise.all([storage.wipe(), local.reset(now())]);
      return wiped;
    },
  };
}
