import { z } from 'zod';
import { checkCondition, conditionSchema, describeCondition } from '@/core/condition';
import { requireTarget, type NodeDefinition } from '../node-definition';
import { sentences } from '../words';

/** Who enters: cases for which the condition holds; null lets everyone in. */
const entrySettingsSchema = z.strictObject({
  condition: conditionSchema.nullable().meta({ control: 'condition' }),
});

export type EntrySettings = z.infer<typeof entrySettingsSchema>;

/** The one place where journeys begin. */
export const entryNode: NodeDefinition<'entry', EntrySettings> = {
  kind: 'entry',
  family: 'flow',
  hasInput: false,
  settings: entrySettingsSchema,
  createSettings: () => ({ condition: null }),
  listPorts: () => [{ id: 'next', role: 'next', name: null }],
  check: ({ condition }, context) =>
    condition ? checkCondition(condition, context, { ...context.at, field: 'condition' }) : [],
  describe: ({ condition }, voice) =>
    condition
      ? sentences(voice.locale).entryWhen({ condition: describeCondition(condition, voice) })
      : sentences(voice.locale).entryAll({}),
  compile: ({ condition }, context) => ({
    op: 'enter',
    id: context.id,
    name: context.name,
    when: condition,
    next: requireTarget(context, 'next'),
  }),
};
