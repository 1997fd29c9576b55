import { z } from 'zod';
import type { HistoryEntry } from './backend-adapter';
import { effectSchema, noteSchema } from './effect';
import { caseSchema, EVENTS, type JourneyEvent } from './event';

const nothing = z.strictObject({});
const reference = z.strictObject({ id: z.uuid(), version: z.int(), digest: z.string().max(80) });

/** The data of the events that runners make themselves. */
const RUNNER_EVENTS = {
  start: z.strictObject({ case: caseSchema, strategy: z.uuid(), bundle: reference }),
  timer: z.strictObject({ timer: z.int() }),
  cancel: z.strictObject({ reason: z.string().max(500) }),
  pause: nothing,
  resume: nothing,
} as const;

function dataSchemaOf(type: string): z.ZodType | undefined {
  if (Object.hasOwn(EVENTS, type)) return EVENTS[type as keyof typeof EVENTS].data;
  return Object.hasOwn(RUNNER_EVENTS, type) ? RUNNER_EVENTS[type as keyof typeof RUNNER_EVENTS] : undefined;
}

/** Any event a journey may be told, read back from where a backend keeps it: its data is held against the catalogue. */
export const journeyEventSchema: z.ZodType<JourneyEvent> = z
  .strictObject({ id: z.string().max(900), type: z.string().max(80), at: z.number(), data: z.unknown() })
  .transform((event, context) => {
    const data = dataSchemaOf(event.type)?.safeParse(event.data);
    if (data?.success) return { ...event, data: data.data } as JourneyEvent;
    context.addIssue({ code: 'custom', path: ['data'], message: `not the data of ${event.type}` });
    return z.NEVER;
  });

const line = { at: z.number(), caseId: z.string().max(200) };

/** One line of a history, read back from where a backend keeps it. */
export const historyEntrySchema: z.ZodType<HistoryEntry> = z.union([
  z.strictObject({ ...line, event: journeyEventSchema }),
  z.strictObject({ ...line, effect: effectSchema }),
  z.strictObject({ ...line, note: noteSchema }),
]);
