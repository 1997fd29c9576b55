import { z } from 'zod';
import { durationSchema } from '@/core/bundle';
import { documentIdSchema, nameSchema, nodeIdSchema } from '@/core/lib';
import { problemAt, requireTarget, type NodeDefinition } from '../node-definition';
import { sentences } from '../words';

/**
 * Work for a person: a call (asked of the guard like any contact), a review or an approval. The person picks an
 * outcome; nobody picking one within the SLA is a way out of its own.
 */
const taskSettingsSchema = z.strictObject({
  activity: z.enum(['call', 'review', 'approval']),
  queue: z.string().min(1).max(120),
  instructions: z.string().max(4000).meta({ control: 'multiline' }),
  script: documentIdSchema.nullable().meta({ control: 'script' }),
  outcomes: z
    .array(z.strictObject({ id: nodeIdSchema, name: nameSchema }))
    .min(1)
    .max(20)
    .meta({ control: 'outcomes' }),
  sla: durationSchema.meta({ control: 'duration' }),
});

export type TaskSettings = z.infer<typeof taskSettingsSchema>;

/** Gives a task to a person and goes on by what they found. */
export const taskNode: NodeDefinition<'task', TaskSettings> = {
  kind: 'task',
  family: 'people',
  hasInput: true,
  settings: taskSettingsSchema,
  createSettings: () => ({
    activity: 'call',
    queue: 'early',
    instructions: '',
    script: null,
    outcomes: [
      { id: 'reached', name: 'Reached' },
      { id: 'not-reached', name: 'Not reached' },
    ],
    sla: { amount: 2, unit: 'days' },
  }),
  listPorts: ({ activity, outcomes }) => [
    ...outcomes.map(({ id, name }) => ({ id, role: 'outcome' as const, name })),
    { id: 'expired', role: 'expired', name: null },
    ...(activity === 'call' ? [{ id: 'undeliverable', role: 'undeliverable' as const, name: null }] : []),
  ],
  check: ({ activity, script, outcomes, sla }, context) => {
    const twice = outcomes.find(({ id }, index) => outcomes.findIndex((other) => other.id === id) !== index);
    const known = script === null ? undefined : context.templates.get(script);
    return [
      ...(twice ? [problemAt(context, 'task-outcome-twice', 'outcomes', { name: twice.name })] : []),
      ...(sla.amount === 0 ? [problemAt(context, 'task-sla-zero', 'sla')] : []),
      ...(script !== null && !known ? [problemAt(context, 'task-script-unknown', 'script')] : []),
      ...(known && known.channel !== 'call'
        ? [problemAt(context, 'task-script-channel', 'script', { template: known.name })]
        : []),
      ...(activity === 'call' && script === null
        ? [problemAt(context, 'task-script-missing', 'script', {}, 'warning')]
        : []),
    ];
  },
  describe: ({ activity, queue, sla }, voice) => sentences(voice.locale).task({ activity, queue, sla }),
  compile: ({ activity, queue, instructions, script, outcomes, sla }, context) => ({
    op: 'ask',
    id: context.id,
    name: context.name,
    activity,
    queue,
    instructions,
    template: script,
    outcomes: outcomes.map(({ id, name }) => ({ id, name, next: requireTarget(context, id) })),
    sla,
    expired: requireTarget(context, 'expired'),
    undeliverable: context.targets.get('undeliverable') ?? null,
  }),
};
