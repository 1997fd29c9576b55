import { z } from 'zod';
import { conditionSchema } from '@/core/condition';
import { fieldKeySchema } from '@/core/dictionary';
import { channelSchema, nameSchema, nodeIdSchema } from '@/core/lib';
import { timeOfDaySchema } from '@/core/policy';

/** A length of time. Days keep the local wall time, business days follow the strategy's calendar, hours are exact. */
export const durationSchema = z.strictObject({
  amount: z.int().min(0).max(3660),
  unit: z.enum(['hours', 'days', 'business-days']),
});

export type Duration = z.infer<typeof durationSchema>;

/** A length of time that takes some: what a deadline or an SLA needs, or a loop through it would never let time pass. */
const lastingSchema = durationSchema.extend({ amount: z.int().min(1).max(3660) });

/** Why a journey ends. `error` is given by the interpreter alone. */
const EXIT_REASONS = [
  'completed',
  'paid',
  'plan-active',
  'plan-completed',
  'settled',
  'promise-open',
  'handed-over',
  'no-contact-possible',
  'deceased',
  'insolvent',
  'fraud',
  'ceased',
  'represented',
  'moratorium',
  'disputed',
  'vulnerable',
  'hardship',
  'cancelled',
  'error',
] as const;

export const exitReasonSchema = z.enum(EXIT_REASONS);

export type ExitReason = z.infer<typeof exitReasonSchema>;

const next = nodeIdSchema;

/** Where a contact that nobody could make goes; null: on by `next`. */
const undeliverable = nodeIdSchema.nullable();

/** A value that a record operation writes: a plain fact, or a number to add to the one that is there. */
export const changeSchema = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.literal('set'),
    field: z.string().max(120),
    value: z.union([z.string().max(500), z.number(), z.boolean()]),
  }),
  z.strictObject({
    how: z.literal('add'),
    field: z.string().max(120),
    value: z.int().min(-1_000_000).max(1_000_000),
  }),
  z.strictObject({ how: z.literal('clear'), field: z.string().max(120) }),
]);

export type Change = z.infer<typeof changeSchema>;

/** A document may hold a change without a field while it is being written; a bundle may not. */
function namesField({ field }: Change): boolean {
  return fieldKeySchema.safeParse(field).success;
}

const waitSchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('duration'), duration: durationSchema, at: timeOfDaySchema.nullable() }),
  z.strictObject({
    form: z.literal('date'),
    field: z.string().max(120),
    offsetDays: z.int().min(-3660).max(3660),
    at: timeOfDaySchema,
  }),
  z.strictObject({ form: z.literal('time'), at: timeOfDaySchema }),
  z.strictObject({
    form: z.literal('event'),
    events: z
      .array(z.strictObject({ type: z.string().max(80), next }))
      .min(1)
      .max(20),
    deadline: lastingSchema,
  }),
]);

/** How a wait ends: after a duration, on a date, at a time of day, or by an event before a deadline. */
export type WaitForm = z.infer<typeof waitSchema>;

/** The few operations every bundle is made of. `id` is the node's id; every `next` names an operation. */
export const operationSchema = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('enter'),
    id: nodeIdSchema,
    name: nameSchema,
    when: conditionSchema.nullable(),
    next,
  }),
  z.strictObject({
    op: z.literal('branch'),
    id: nodeIdSchema,
    name: nameSchema,
    branches: z
      .array(z.strictObject({ id: nodeIdSchema, name: nameSchema, when: conditionSchema, next }))
      .min(1)
      .max(250),
    otherwise: next,
  }),
  z.strictObject({
    op: z.literal('assign'),
    id: nodeIdSchema,
    name: nameSchema,
    salt: z.string().min(1).max(200),
    arms: z
      .array(
        z.strictObject({
          id: nodeIdSchema,
          name: nameSchema,
          role: z.enum(['champion', 'challenger', 'holdout']),
          weight: z.int().min(0).max(10_000),
          next,
        }),
      )
      .min(1)
      .max(20),
  }),
  z.strictObject({
    op: z.literal('contact'),
    id: nodeIdSchema,
    name: nameSchema,
    channels: z
      .array(z.strictObject({ channel: channelSchema, template: z.uuid() }))
      .min(1)
      .max(5),
    expiresAfterHours: z.int().min(1).max(720),
    next,
    undeliverable,
  }),
  z.strictObject({
    op: z.literal('ask'),
    id: nodeIdSchema,
    name: nameSchema,
    activity: z.enum(['call', 'review', 'approval']),
    queue: z.string().max(120),
    instructions: z.string().max(4000),
    template: z.uuid().nullable(),
    outcomes: z
      .array(z.strictObject({ id: nodeIdSchema, name: nameSchema, next }))
      .min(1)
      .max(20),
    sla: lastingSchema,
    expired: next,
    undeliverable,
  }),
  z.strictObject({ op: z.literal('wait'), id: nodeIdSchema, name: nameSchema, until: waitSchema, next }),
  z.strictObject({
    op: z.literal('record'),
    id: nodeIdSchema,
    name: nameSchema,
    changes: z.array(changeSchema.refine(namesField, 'not the key of a field')).min(1).max(50),
    next,
  }),
  z.strictObject({ op: z.literal('end'), id: nodeIdSchema, name: nameSchema, reason: exitReasonSchema }),
]);

export type Operation = z.infer<typeof operationSchema>;

/** The name of an operation, as it stands in a bundle. */
export type OperationName = Operation['op'];

/** All names of operations, in the order of the schema. */
export const OPERATION_NAMES: readonly OperationName[] = operationSchema.options.map(
  ({ shape }) => shape.op.value,
);

/** One operation by its name. */
export type OperationOf<Name extends OperationName> = {
  [Each in OperationName]: Extract<Operation, { op: Each }>;
}[Name];

/** Every operation an operation may lead to. */
export function successorsOf(operation: Operation): string[] {
  switch (operation.op) {
    case 'enter':
    case 'record':
      return [operation.next];
    case 'branch':
      return [...operation.branches.map((branch) => branch.next), operation.otherwise];
    case 'assign':
      return operation.arms.map((arm) => arm.next);
    case 'contact':
      return [operation.next, ...present(operation.undeliverable)];
    case 'ask':
      return [
        ...operation.outcomes.map((outcome) => outcome.next),
        operation.expired,
        ...present(operation.undeliverable),
      ];
    case 'wait':
      return operation.until.form === 'event'
        ? [...operation.until.events.map((event) => event.next), operation.next]
        : [operation.next];
    case 'end':
      return [];
  }
}

function present(target: string | null): string[] {
  return target === null ? [] : [target];
}
