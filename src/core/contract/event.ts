import { z } from 'zod';
import type { BundleReference } from '@/core/bundle';
import { factsSchema } from '@/core/dictionary';
import { channelSchema, isoDateSchema, moneySchema } from '@/core/lib';

const nothing = z.strictObject({});
/** What was paid is never below zero: a payment taken back is an event of its own. */
const money = z.strictObject({ amount: moneySchema.refine(({ minor }) => minor >= 0, 'below zero') });
const receipt = z.strictObject({
  key: z.string().max(400),
  channel: channelSchema,
  sha256: z.string().max(80).optional(),
  reason: z.string().max(500).optional(),
});

/**
 * Every event a backend may report, with the shape of its data. Names are in the past tense (SEMANTICS, event
 * catalogue). `customer` events reach every open journey of the customer, `case` events one journey.
 */
export const EVENTS = {
  'facts.changed': { scope: 'case', data: z.strictObject({ facts: factsSchema }) },
  'message.delivered': { scope: 'case', data: receipt },
  'message.opened': { scope: 'case', data: receipt },
  'message.clicked': { scope: 'case', data: receipt },
  'message.replied': { scope: 'case', data: receipt },
  'message.failed': { scope: 'case', data: receipt },
  'message.expired': { scope: 'case', data: receipt },
  'message.opted-out': { scope: 'customer', data: z.strictObject({ channel: channelSchema }) },
  'page.visited': { scope: 'case', data: z.strictObject({ page: z.string().max(200).optional() }) },
  'payment.received': { scope: 'case', data: money },
  'payment.failed': { scope: 'case', data: money },
  'payment.reversed': { scope: 'case', data: money },
  'promise.made': { scope: 'case', data: z.strictObject({ amount: moneySchema, dueDate: isoDateSchema }) },
  'promise.kept': { scope: 'case', data: nothing },
  'promise.broken': { scope: 'case', data: nothing },
  'plan.accepted': { scope: 'case', data: nothing },
  'plan.completed': { scope: 'case', data: nothing },
  'plan.breached': { scope: 'case', data: nothing },
  'plan.cancelled': { scope: 'case', data: nothing },
  'task.completed': {
    scope: 'case',
    data: z.strictObject({ key: z.string().max(400), outcome: z.string().max(64) }),
  },
  'dispute.raised': { scope: 'case', data: nothing },
  'dispute.resolved': { scope: 'case', data: nothing },
  'hardship.reported': { scope: 'customer', data: nothing },
  'hardship.ended': { scope: 'customer', data: nothing },
  'vulnerability.reported': { scope: 'customer', data: nothing },
  'vulnerability.ended': { scope: 'customer', data: nothing },
  'moratorium.started': { scope: 'customer', data: nothing },
  'moratorium.ended': { scope: 'customer', data: nothing },
  'representative.appointed': { scope: 'customer', data: nothing },
  'representative.ended': { scope: 'customer', data: nothing },
  'cease.requested': { scope: 'customer', data: nothing },
  'deceased.reported': { scope: 'customer', data: nothing },
  'insolvency.opened': { scope: 'customer', data: nothing },
  'insolvency.ended': { scope: 'customer', data: nothing },
  'fraud.suspected': { scope: 'customer', data: nothing },
  'fraud.cleared': { scope: 'customer', data: nothing },
  'consent.changed': {
    scope: 'customer',
    data: z.strictObject({ channel: channelSchema, state: z.enum(['granted', 'denied']) }),
  },
} as const satisfies Record<string, { scope: 'case' | 'customer'; data: z.ZodType }>;

/** The name of an event that comes from outside. */
export type EventType = keyof typeof EVENTS;

/** The data of one kind of event. */
export type EventData<Type extends EventType> = z.infer<(typeof EVENTS)[Type]['data']>;

/** Something that happened: its id (unique for ever), what, when (epoch ms, UTC), and its data. */
export type OutsideEvent = {
  [Type in EventType]: {
    readonly id: string;
    readonly type: Type;
    readonly at: number;
    readonly data: EventData<Type>;
  };
}[EventType];

/** An id that records can be kept under: any text that does not reach a prototype. */
const recordKeySchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^(?!__proto__$)/);

/** What a case brings along when its journey starts. */
export const caseSchema = z.strictObject({
  id: recordKeySchema,
  customerId: recordKeySchema,
  facts: factsSchema,
});

export type Case = z.infer<typeof caseSchema>;

/** The events a runner makes itself: a start, a timer that came due, and what an operator orders. */
export type RunnerEvent =
  | {
      readonly id: string;
      readonly type: 'start';
      readonly at: number;
      readonly data: { readonly case: Case; readonly strategy: string; readonly bundle: BundleReference };
    }
  | {
      readonly id: string;
      readonly type: 'timer';
      readonly at: number;
      readonly data: { readonly timer: number };
    }
  | {
      readonly id: string;
      readonly type: 'cancel';
      readonly at: number;
      readonly data: { readonly reason: string };
    }
  | {
      readonly id: string;
      readonly type: 'pause';
      readonly at: number;
      readonly data: Readonly<Record<string, never>>;
    }
  | {
      readonly id: string;
      readonly type: 'resume';
      readonly at: number;
      readonly data: Readonly<Record<string, never>>;
    };

/** Whatever `step` can be told. */
export type JourneyEvent = OutsideEvent | RunnerEvent;

/** Whether an event concerns the customer as a whole and so reaches every open journey of theirs. */
export function isCustomerEvent(event: JourneyEvent): boolean {
  return Object.hasOwn(EVENTS, event.type) && EVENTS[event.type as EventType].scope === 'customer';
}

/**
 * Whether an event still counts when the journeys it reaches have ended: it tells of the person (a death, an opt-out, a
 * new address) or of a channel's health, which the next journey must know (SEMANTICS S2).
 */
export function outlivesJourneys(event: JourneyEvent): boolean {
  if (event.type === 'facts.changed')
    return Object.keys(event.data.facts).some((key) => /^(?:customer|consent)\./.test(key));
  return event.type === 'message.failed' || isCustomerEvent(event);
}
