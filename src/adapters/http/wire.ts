import { z } from 'zod';
import { exitReasonSchema } from '@/core/bundle';
import { customerSchema, historyEntrySchema, journeySchema } from '@/core/contract';
import { problemSchema } from './read-problem';

const count = z.int().min(0);
const counts = z.record(z.string().max(64), count);
const caseId = z.string().max(200);

/** `GET /v1/info`, and the end of every move of the clock. */
export const infoSchema = z.object({
  name: z.string().max(200),
  virtualClock: z.boolean(),
  durable: z.boolean(),
  now: z.number(),
});

/** `PUT /v1/bundles/{id}/versions/{version}`. */
export const referenceSchema = z.object({ id: z.uuid(), version: z.int(), digest: z.string().max(80) });

/** A line of the answer to `POST /v1/journeys:start`, one per case, in order. */
export const startLineSchema = z.object({
  caseId,
  outcome: z.enum(['started', 'existed', 'not-admitted', 'failed']),
  code: z.string().max(80).optional(),
});

/** `POST /v1/events`: an outcome per event, in order. */
export const outcomesSchema = z.object({
  results: z.array(
    z.object({
      id: z.string().max(200),
      outcome: z.enum(['applied', 'duplicate', 'ignored', 'unknown-case']),
    }),
  ),
});

/** `POST /v1/journeys:cancel`, `:pause` and `:resume`. */
export const changedSchema = z.object({ changed: count });

/** `GET /v1/journeys/{caseId}`. */
export const stateSchema = z.object({ journey: journeySchema, customer: customerSchema });

const summarySchema = z.object({
  caseId,
  customerId: z.string().max(200),
  name: z.string().max(4100),
  status: z.enum(['active', 'held', 'paused', 'ended']),
  at: z.string().max(64),
  reason: exitReasonSchema.nullable(),
  dueAt: z.number().nullable(),
});

/** `GET /v1/journeys`. */
export const pageSchema = z.object({
  items: z.array(summarySchema).max(1000),
  next: z.string().max(400).nullable(),
  total: count,
});

/** `GET /v1/journeys/{caseId}/history`, page by page. */
export const historySchema = z.object({
  items: z.array(historyEntrySchema).max(10_000),
  next: z.string().max(400).nullable(),
});

/** `GET /v1/strategies/{id}/counts`. */
export const countsSchema = z.object({
  journeys: count,
  active: count,
  ended: counts,
  reached: counts,
  waiting: counts,
  contacts: counts,
});

/** A line of the answer to `POST /v1/clock:advance`: how far it is, then how it ended. */
export const advanceLineSchema = z.union([
  z.object({ progress: z.object({ done: count, total: count }) }),
  z.object({ info: infoSchema }),
  z.object({ problem: problemSchema }),
]);
