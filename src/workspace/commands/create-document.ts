import { succeed } from '@/core/lib';
import type { StoredKind } from '@/core/ports';
import type { KeptDocument } from '../document-kinds';
import type { Command } from './command';

/** Keeps a new document: one just created, or an imported one that is not there yet. */
export const createDocument: Command<{ readonly kind: StoredKind; readonly document: KeptDocument }, string> =
  {
    id: 'create-document',
    can: ({ project }, { document }) => project.getState().headers.every(({ id }) => id !== document.id),
    async run({ services }, { kind, document }) {
      const { id, name } = document;
      const label = { code: 'document-created', values: { name } };
      const saved = await services.documents.save([
        { id, kind, name, revision: 0, epoch: 0, document, patches: [], label },
      ]);
      return saved.ok ? succeed(id) : saved;
    },
  };
