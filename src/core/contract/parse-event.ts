import { z } from 'zod';
import { fail, parseInstant, succeed, type Result } from '@/core/lib';
import { EVENTS, type EventType, type OutsideEvent } from './event';

/**
 * An event as it travels: CloudEvents 1.0 in structured mode. `subject` is the case id, `customerid` an
 * extension attribute; `time` an ISO 8601 instant.
 */
const cloudEventSchema = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(200),
  source: z.string().min(1).max(400),
  type: z.string().min(1).max(120),
  subject: z.string().min(1).max(200),
  customerid: z.string().min(1).max(200).optional(),
  time: z.string().max(40),
  datacontenttype: z.literal('application/json').optional(),
  data: z.unknown(),
});

export type CloudEvent = z.infer<typeof cloudEventSchema>;

/** An event with the case it is about. */
export type AddressedEvent = { readonly caseId: string; readonly event: OutsideEvent };

/** Why an event from outside is not taken. */
export type EventProblem = {
  readonly code: 'event-shape' | 'event-type' | 'event-time' | 'event-data';
  readonly values: { readonly type: string; readonly path: string };
};

/** The door for events: envelope, type, time, data. Never throws. */
export function parseCloudEvent(value: unknown): Result<AddressedEvent, EventProblem> {
  const envelope = cloudEventSchema.safeParse(value);
  if (!envelope.success)
    return fail({
      code: 'event-shape',
      values: { type: '', path: envelope.error.issues[0]?.path.join('.') ?? '' },
    });
  const { type, time, subject, id } = envelope.data;
  if (!isEventType(type)) return fail({ code: 'event-type', values: { type, path: 'type' } });
  const at = parseInstant(time);
  if (at === undefined) return fail({ code: 'event-time', values: { type, path: 'time' } });
  const data = EVENTS[type].data.safeParse(envelope.data.data ?? {});
  if (!data.success)
    return fail({
      code: 'event-data',
      values: { type, path: `data.${data.error.issues[0]?.path.join('.') ?? ''}` },
    });
  return succeed({ caseId: subject, event: { id, type, at, data: data.data } as OutsideEvent });
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENTS, type);
}
