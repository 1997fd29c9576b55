import { z } from 'zod';
import { nameSchema, nodeIdSchema } from '@/core/lib';
import { problemAt, requireTarget, type NodeDefinition } from '../node-definition';
import { sentences } from '../words';

const armSchema = z.strictObject({
  id: nodeIdSchema,
  name: nameSchema,
  role: z.enum(['champion', 'challenger', 'holdout']),
  weight: z.number().min(0).max(100).multipleOf(0.01),
});

/** Arms with their weights in percent; a customer stays in the arm of the first visit. */
const experimentSettingsSchema = z.strictObject({
  arms: z.array(armSchema).min(2).max(20).meta({ control: 'arms' }),
});

export type ExperimentSettings = z.infer<typeof experimentSettingsSchema>;

const toHundredths = (weight: number): number => Math.round(weight * 100);

/** Sends customers down arms by chance that never changes its mind. */
export const experimentNode: NodeDefinition<'experiment', ExperimentSettings> = {
  kind: 'experiment',
  family: 'flow',
  hasInput: true,
  settings: experimentSettingsSchema,
  createSettings: () => ({
    arms: [
      { id: 'champion', name: 'Champion', role: 'champion', weight: 90 },
      { id: 'holdout', name: 'Hold-out', role: 'holdout', weight: 10 },
    ],
  }),
  listPorts: ({ arms }) => arms.map(({ id, name, weight }) => ({ id, role: 'arm', name, share: weight })),
  check: ({ arms }, context) => {
    const total = arms.reduce((sum, { weight }) => sum + toHundredths(weight), 0) / 100;
    const twice = arms.find(({ id }, index) => arms.findIndex((other) => other.id === id) !== index);
    return [
      ...(total === 100
        ? []
        : [
            {
              ...problemAt(context, 'FLOW-08', 'arms', { total }),
              fix: { edit: 'balance-weights', values: { node: context.at.node ?? '' } },
            },
          ]),
      ...(twice ? [problemAt(context, 'experiment-arm-twice', 'arms', { name: twice.name })] : []),
    ];
  },
  describe: ({ arms }, voice) => sentences(voice.locale).experiment({ arms }),
  compile: ({ arms }, context) => ({
    op: 'assign',
    id: context.id,
    name: context.name,
    salt: `${context.strategy}/${context.id}`,
    arms: arms.map(({ id, name, role, weight }) => ({
      id,
      name,
      role,
      weight: toHundredths(weight),
      next: requireTarget(context, id),
    })),
  }),
};
