import type { Command } from './command';

/** Takes a document out of the bin. */
export const restoreDocument: Command<{ readonly id: string }> = {
  id: 'restore-document',
  can: ({ project }, { id }) => project.getState().headers.every((header) => header.id !== id),
  run: ({ services }, { id }) => services.documents.restore(id),
};
