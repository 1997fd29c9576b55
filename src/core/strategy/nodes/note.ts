import { z } from 'zod';
import type { NodeDefinition } from '../node-definition';

/** A remark for whoever reads the strategy. */
const noteSettingsSchema = z.strictObject({
  text: z.string().max(4000).meta({ control: 'multiline' }),
});

export type NoteSettings = z.infer<typeof noteSettingsSchema>;

/** A remark on the canvas; it leads nowhere and compiles to nothing. */
export const noteNode: NodeDefinition<'note', NoteSettings> = {
  kind: 'note',
  family: 'canvas',
  hasInput: false,
  settings: noteSettingsSchema,
  createSettings: () => ({ text: '' }),
  listPorts: () => [],
  check: () => [],
  describe: ({ text }) => text,
  compile: () => undefined,
};
