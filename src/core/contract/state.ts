import { z } from 'zod';
import { exitReasonSchema } from '@/core/bundle';
import { factsSchema } from '@/core/dictionary';
import { channelSchema } from '@/core/lib';
import { interruptKindSchema } from '@/core/policy';

const instant = z.number();

/**
 * A message without a receipt, or a task nobody has finished (`channel` null): what a stop withdraws. `wait` is the
 * timer of the first wait after a message; while it is pending, a failure leads to the undeliverable way.
 */
const openEffectSchema = z.strictObject({
  key: z.string().max(400),
  operation: z.string().max(64),
  channel: channelSchema.nullable(),
  wait: z.int().nullable(),
});

/**
 * The one pending timer. `keeps` says what a hold leaves unchanged: the time that remains of a `duration`, or the
 * `date`. While parked, `remaining` holds the milliseconds left of a duration.
 */
const timerSchema = z.strictObject({
  id: z.int(),
  dueAt: instant,
  keeps: z.enum(['duration', 'date']),
  remaining: z.number().nullable(),
});

/**
 * One run of one strategy version on one case (SEMANTICS S1). Instants are epoch milliseconds, UTC. `seq` counts
 * visits of operations; `seen` holds the ids of all events taken while the journey lives.
 */
export const journeySchema = z.strictObject({
  caseId: z.string().max(200),
  customerId: z.string().max(200),
  strategy: z.uuid(),
  bundle: z.strictObject({ id: z.uuid(), version: z.int(), digest: z.string() }),
  run: z.int(),
  status: z.enum(['active', 'held', 'paused', 'ended']),
  heldBy: interruptKindSchema.nullable(),
  at: z.string().max(64),
  enteredAt: instant,
  startedAt: instant,
  endedAt: instant.nullable(),
  reason: exitReasonSchema.nullable(),
  seq: z.int(),
  timer: timerSchema.nullable(),
  deferredSince: instant.nullable(),
  facts: factsSchema,
  seen: z.array(z.string()),
  open: z.array(openEffectSchema),
});

export type Journey = z.infer<typeof journeySchema>;
export type OpenEffect = z.infer<typeof openEffectSchema>;

/** One contact of a customer, over any channel and strategy; kept 400 days (SEMANTICS S21). */
const contactSchema = z.strictObject({
  channel: channelSchema,
  at: instant,
  template: z.uuid().nullable(),
  node: z.string().max(64),
});

export const customerSchema = z.strictObject({
  id: z.string().max(200),
  zones: z.array(z.string().max(64)),
  contacts: z.array(contactSchema),
  consents: z.partialRecord(channelSchema, z.enum(['granted', 'denied'])),
  failedChannels: z.array(channelSchema),
  arms: z.record(z.string(), z.string()),
  facts: factsSchema,
});

/** What all journeys of one customer share (SEMANTICS S2). */
export type Customer = z.infer<typeof customerSchema>;
