import type { StoredKind } from '@/core/ports';
import { fail } from '@/core/lib';
import type { Command } from './command';

/** Puts a document into the bin, saved; `restore-document` takes it out again. */
export const removeDocument: Command<{ readonly kind: StoredKind; readonly id: string }> = {
  id: 'remove-document',
  can: ({ project }, { id }) => project.getState().headers.some((header) => header.id === id),
  async run(workspace, { kind, id }) {
    const open = workspace.find(kind, id);
    await open?.flush();
    if (open?.store.getState().saved === 'failed') {
      const { problem } = open.store.getState();
      if (problem) return fail(problem);
    }
    return workspace.services.documents.remove(id);
  },
};
