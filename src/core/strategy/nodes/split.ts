import { z } from 'zod';
import { checkCondition, conditionSchema, describeCondition } from '@/core/condition';
import { nameSchema, nodeIdSchema } from '@/core/lib';
import { problemAt, requireTarget, type NodeDefinition } from '../node-definition';
import { sentences } from '../words';

const branchSchema = z.strictObject({
  id: nodeIdSchema,
  name: nameSchema,
  condition: conditionSchema.nullable().meta({ control: 'condition' }),
});

/** Ordered branches; a case takes the first whose condition holds, and everyone else the last way out. */
const splitSettingsSchema = z.strictObject({
  branches: z.array(branchSchema).min(1).max(250).meta({ control: 'branches' }),
});

export type SplitSettings = z.infer<typeof splitSettingsSchema>;

/** The port that everyone takes for whom no branch holds. */
const ELSE_PORT = 'else';

/** Sends each case down the first branch that fits. */
export const splitNode: NodeDefinition<'split', SplitSettings> = {
  kind: 'split',
  family: 'flow',
  hasInput: true,
  settings: splitSettingsSchema,
  createSettings: () => ({ branches: [{ id: 'a', name: 'A', condition: null }] }),
  listPorts: ({ branches }) => [
    ...branches.map(({ id, name }) => ({ id, role: 'branch' as const, name })),
    { id: ELSE_PORT, role: 'else', name: null },
  ],
  check: ({ branches }, context) =>
    branches.flatMap(({ id, name, condition }, index) => {
      const field = `branches.${String(index)}.condition`;
      const twice = branches.findIndex((other) => other.id === id) !== index || id === ELSE_PORT;
      return [
        ...(twice ? [problemAt(context, 'split-branch-twice', `branches.${String(index)}`, { name })] : []),
        ...(condition
          ? checkCondition(condition, context, { ...context.at, field })
          : [problemAt(context, 'split-condition-missing', field, { name })]),
      ];
    }),
  describe: ({ branches }, voice) =>
    sentences(voice.locale).split({
      branches: branches.map(({ name, condition }) => ({
        name,
        condition: condition ? describeCondition(condition, voice) : '…',
      })),
    }),
  compile: ({ branches }, context) => ({
    op: 'branch',
    id: context.id,
    name: context.name,
    branches: branches.map(({ id, name, condition }) => ({
      id,
      name,
      when: condition ?? { kind: 'group', match: 'any', conditions: [] },
      next: requireTarget(context, id),
    })),
    otherwise: requireTarget(context, ELSE_PORT),
  }),
};
