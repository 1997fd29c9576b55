import { z } from 'zod';
import { durationSchema } from '@/core/bundle';
import { fieldKeySchema } from '@/core/dictionary';
import { timeOfDaySchema } from '@/core/policy';
import { problemAt, requireTarget, type NodeDefinition, type Port } from '../node-definition';
import { sentences } from '../words';

/** The events a wait can end on. Opens are left out on purpose: mail programs open what nobody reads. */
export const WAITABLE_EVENTS = [
  'payment.received',
  'promise.made',
  'plan.accepted',
  'message.clicked',
  'message.replied',
  'page.visited',
  'promise.kept',
  'promise.broken',
  'payment.failed',
] as const;

/**
 * How long to wait: a duration (with a time of day, if any), until a date of the case, until a time of day, or for
 * one of several events up to a deadline.
 */
const waitSettingsSchema = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('duration'),
    duration: durationSchema.meta({ control: 'duration' }),
    at: timeOfDaySchema.nullable().meta({ control: 'time' }),
  }),
  z.strictObject({
    form: z.literal('date'),
    field: fieldKeySchema.meta({ control: 'date-field' }),
    offsetDays: z.int().min(-3660).max(3660),
    at: timeOfDaySchema.meta({ control: 'time' }),
  }),
  z.strictObject({ form: z.literal('time'), at: timeOfDaySchema.meta({ control: 'time' }) }),
  z.strictObject({
    form: z.literal('event'),
    events: z.array(z.enum(WAITABLE_EVENTS)).min(1).max(9).meta({ control: 'events' }),
    deadline: durationSchema.meta({ control: 'duration' }),
  }),
]);

export type WaitSettings = z.infer<typeof waitSettingsSchema>;

/** The id of the port an event leaves by; node ids hold no dots. */
function eventPort(type: string): string {
  return type.replaceAll('.', '_');
}

/** Lets time pass, or waits for what the customer does. */
export const waitNode: NodeDefinition<'wait', WaitSettings> = {
  kind: 'wait',
  family: 'flow',
  hasInput: true,
  settings: waitSettingsSchema,
  createSettings: () => ({ form: 'duration', duration: { amount: 3, unit: 'days' }, at: null }),
  listPorts: (settings): readonly Port[] =>
    settings.form === 'event'
      ? [
          ...settings.events.map((event) => ({
            id: eventPort(event),
            role: 'event' as const,
            name: null,
            event,
          })),
          { id: 'timeout', role: 'timeout', name: null },
        ]
      : [{ id: 'next', role: 'next', name: null }],
  check: (settings, context) => {
    switch (settings.form) {
      case 'duration':
        return settings.duration.amount === 0 && settings.at === null
          ? [problemAt(context, 'wait-zero', 'duration', {}, 'warning')]
          : [];
      case 'date':
        return context.fields.get(settings.field)?.type === 'date'
          ? []
          : [problemAt(context, 'wait-field', 'field', { field: settings.field })];
      case 'time':
        return settings.at === '24:00' ? [problemAt(context, 'wait-time', 'at')] : [];
      case 'event':
        return [
          ...(settings.deadline.amount === 0 ? [problemAt(context, 'wait-deadline-zero', 'deadline')] : []),
          ...(new Set(settings.events).size < settings.events.length
            ? [problemAt(context, 'wait-event-twice', 'events')]
            : []),
        ];
    }
  },
  describe: (settings, voice) => {
    const say = sentences(voice.locale);
    switch (settings.form) {
      case 'duration':
        return say.waitDuration({ duration: settings.duration, at: settings.at });
      case 'date':
        return say.waitDate({
          field: voice.fieldLabel(settings.field),
          offsetDays: settings.offsetDays,
          at: settings.at,
        });
      case 'time':
        return say.waitTime({ at: settings.at });
      case 'event':
        return say.waitEvent({ events: settings.events, deadline: settings.deadline });
    }
  },
  compile: (settings, context) => ({
    op: 'wait',
    id: context.id,
    name: context.name,
    until:
      settings.form === 'event'
        ? {
            form: 'event',
            events: settings.events.map((type) => ({ type, next: requireTarget(context, eventPort(type)) })),
            deadline: settings.deadline,
          }
        : settings,
    next: requireTarget(context, settings.form === 'event' ? 'timeout' : 'next'),
  }),
};
