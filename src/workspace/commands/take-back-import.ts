import { succeed } from '@/core/lib';
import type { Command } from './command';
import { importDocuments, type ImportReceipt } from './import-documents';

/** Takes an import back: what stood there before stands there again, what was new goes into the bin,
 * and what had made way comes out of it. */
export const takeBackImport: Command<ImportReceipt> = {
  id: 'take-back-import',
  can: (_workspace, { created, replaced, removed }) => created.length + replaced.length + removed.length > 0,
  async run(workspace, { created, replaced, removed }) {
    const removals = created.map(({ id }) => id);
    const undone = await importDocuments.run(workspace, { documents: replaced, removals });
    if (!undone.ok) return undone;
    for (const id of removed) {
      const restored = await workspace.services.documents.restore(id);
      if (!restored.ok) return restored;
    }
    return succeed(undefined);
  },
};
