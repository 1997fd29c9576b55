import { createSegment as createSegmentDocument } from '@/core/condition';
import type { Command } from './command';
import { createDocument } from './create-document';

/** Keeps a new segment without conditions; answers with its id. */
export const createSegment: Command<{ readonly name: string }, string> = {
  id: 'create-segment',
  can: () => true,
  run(workspace, { name }) {
    const document = createSegmentDocument(workspace.services.ids.create(), name);
    return createDocument.run(workspace, { kind: 'segment', document });
  },
};
