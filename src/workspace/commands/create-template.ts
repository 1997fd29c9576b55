import { createTemplate as createTemplateDocument, type NewTemplate } from '@/core/template';
import type { Command } from './command';
import { createDocument } from './create-document';

/** Keeps a new template with nothing written yet; answers with its id. */
export const createTemplate: Command<Omit<NewTemplate, 'id'>, string> = {
  id: 'create-template',
  can: () => true,
  run(workspace, input) {
    const document = createTemplateDocument({ ...input, id: workspace.services.ids.create() });
    return createDocument.run(workspace, { kind: 'template', document });
  },
};
