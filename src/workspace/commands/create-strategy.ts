import { createStrategy as createStrategyDocument } from '@/core/strategy';
import type { Command } from './command';
import { createDocument } from './create-document';

/** Keeps a new strategy, an entry that leads to an exit, in the time zone it is for; answers with its id. */
export const createStrategy: Command<{ readonly name: string; readonly zone: string }, string> = {
  id: 'create-strategy',
  can: () => true,
  run(workspace, { name, zone }) {
    const document = createStrategyDocument(workspace.services.ids.create(), name, zone);
    return createDocument.run(workspace, { kind: 'strategy', document });
  },
};
