import { succeed } from '@/core/lib';
import type { Command } from './command';
import { importDocuments, type ImportReceipt } from './import-documents';

/** Takes an import back: what stood there before stands there again, what was new goes into the bin. */
export const takeBackImport: Command<ImportReceipt> = {
  id: 'take-back-import',
  can: (_workspace, { created, replaced }) => created.length + replaced.length > 0,
  async run(workspace, { created, replaced }) {
    if (replaced.length > 0) {
      const restored = await importDocuments.run(workspace, { documents: replaced });
      if (!restored.ok) return restored;
    }
    for (const { id } of created) {
      const removed = await workspace.services.documents.remove(id);
      if (!removed.ok) return removed;
    }
    return succeed(undefined);
  },
};
