import { z } from 'zod';
import { exitReasonSchema } from '@/core/bundle';
import { factsSchema } from '@/core/dictionary';
import { channelSchema } from '@/core/lib';

const key = z.string().min(1).max(400);
const instant = z.number();

/**
 * What a step asks the outside to do, as data. `key` is `bundle@version/case/run/seq/operation`: whoever performs
 * effects performs each key at most once. Instants are epoch milliseconds, UTC.
 */
export const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('send'),
    key,
    channel: channelSchema,
    address: z.string().max(400),
    template: z.uuid(),
    locale: z.string().max(40),
    tokens: factsSchema,
    today: z.int(),
    zone: z.string().max(64),
    notAfter: instant,
  }),
  z.strictObject({ kind: z.literal('withdraw'), key }),
  z.strictObject({
    kind: z.literal('task'),
    key,
    activity: z.enum(['call', 'review', 'approval']),
    queue: z.string().max(120),
    instructions: z.string().max(4000),
    reason: z.string().max(80),
    dueAt: instant.nullable(),
  }),
  z.strictObject({ kind: z.literal('record'), key, changes: factsSchema }),
  z.strictObject({ kind: z.literal('schedule'), timer: z.int(), dueAt: instant }),
  z.strictObject({ kind: z.literal('complete'), key, reason: exitReasonSchema }),
]);

export type Effect = z.infer<typeof effectSchema>;

/** A send effect. */
export type SendEffect = Extract<Effect, { kind: 'send' }>;

/** Why something happened or did not: a stable code, the operation it happened at, and its values. */
export const noteSchema = z.strictObject({
  code: z.string().max(80),
  operation: z.string().max(64).nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export type Note = z.infer<typeof noteSchema>;
