import { z } from 'zod';
import type { NodeDefinition } from '../node-definition';
import { sentences } from '../words';

/** The reasons a strategy may give itself; those of interrupts and errors are given by whoever runs it. */
const DRAWN_EXIT_REASONS = [
  'completed',
  'paid',
  'plan-completed',
  'settled',
  'promise-open',
  'handed-over',
  'no-contact-possible',
] as const;

/** Why the journey ends here. */
const exitSettingsSchema = z.strictObject({ reason: z.enum(DRAWN_EXIT_REASONS) });

export type ExitSettings = z.infer<typeof exitSettingsSchema>;

/** Ends the journey with a typed reason. */
export const exitNode: NodeDefinition<'exit', ExitSettings> = {
  kind: 'exit',
  family: 'flow',
  hasInput: true,
  settings: exitSettingsSchema,
  createSettings: () => ({ reason: 'completed' }),
  listPorts: () => [],
  check: () => [],
  describe: ({ reason }, voice) => sentences(voice.locale).exit({ reason }),
  compile: ({ reason }, context) => ({ op: 'end', id: context.id, name: context.name, reason }),
};
