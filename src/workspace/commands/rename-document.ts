import { fail, succeed } from '@/core/lib';
import type { StoredKind } from '@/core/ports';
import type { Command } from './command';

/** Which document to rename, and to what. */
export type RenameInput = { readonly kind: StoredKind; readonly id: string; readonly name: string };

/** Renames a document, open or not; a step of its history like any other. */
export const renameDocument: Command<RenameInput> = {
  id: 'rename-document',
  can: ({ project }, { kind, id, name }) => {
    const document = project.getState().documents[kind].get(id);
    return document !== undefined && name.trim() !== '' && document.name !== name.trim();
  },
  async run(workspace, { kind, id, name }) {
    const held = await workspace.hold(kind, id);
    if (!held.ok) return held;
    const { open, release } = held.value;
    try {
      if (open.store.getState().mode === 'reader')
        return fail({ code: 'document-elsewhere', values: { id } });
      const label = { code: 'document-renamed', values: { name: name.trim() } };
      open.change(label, (document) => ({ ...document, name: name.trim() }));
      await open.flush();
      const { saved, problem } = open.store.getState();
      return saved === 'failed' && problem ? fail(problem) : succeed(undefined);
    } finally {
      release();
    }
  },
};
