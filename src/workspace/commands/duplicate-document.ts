import type { StoredKind } from '@/core/ports';
import type { Command } from './command';
import { createDocument } from './create-document';

/** Which document to copy, and the name of the copy. */
export type DuplicateInput = { readonly kind: StoredKind; readonly id: string; readonly name: string };

/** Keeps a copy of a document as it stands, unsaved changes included; answers with the copy's id. */
export const duplicateDocument: Command<DuplicateInput, string> = {
  id: 'duplicate-document',
  can: ({ project }, { kind, id }) => project.getState().documents[kind].has(id),
  async run(workspace, { kind, id, name }) {
    const held = await workspace.hold(kind, id);
    if (!held.ok) return held;
    const { open, release } = held.value;
    const copy = { ...open.store.getState().document, id: workspace.services.ids.create(), name };
    release();
    return createDocument.run(workspace, { kind, document: copy });
  },
};
