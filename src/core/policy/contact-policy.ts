import { z } from 'zod';
import { channelSchema } from '@/core/lib';

/** A local time of day, `HH:MM`, 00:00 to 24:00 (24:00 only as an end). */
export const timeOfDaySchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Hours in which contact is allowed: half-open, local to the customer, on these weekdays (1 Monday to 7 Sunday). */
const contactWindowSchema = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: timeOfDaySchema,
  until: timeOfDaySchema,
  channels: z.array(channelSchema).max(5),
});

/** At most `count` contacts in any `days` local calendar days, today included, over these channels (none named: all). */
const contactCapSchema = z.strictObject({
  id: z.string().min(1).max(64),
  count: z.int().min(0).max(1000),
  days: z.int().min(1).max(366),
  channels: z.array(channelSchema).max(5),
});

/**
 * When, how often and by whose leave customers are contacted. `minimumGapHours` lies between any two contacts.
 * `consentRequired` names the channels that need a recorded yes; on all others only a recorded no counts.
 * `calendar` names the holidays on which nobody is contacted.
 */
export const contactPolicySchema = z.strictObject({
  windows: z.array(contactWindowSchema).max(40),
  caps: z.array(contactCapSchema).max(40),
  minimumGapHours: z.number().min(0).max(720),
  consentRequired: z.array(channelSchema).max(5),
  calendar: z.string().min(1).max(64).nullable(),
});

export type ContactWindow = z.infer<typeof contactWindowSchema>;
export type ContactCap = z.infer<typeof contactCapSchema>;
export type ContactPolicy = z.infer<typeof contactPolicySchema>;

/** The policy a new strategy starts with: 08 to 20 local, Monday to Saturday; one a day, three a week, ten in 30 days. */
export function createContactPolicy(): ContactPolicy {
  return {
    windows: [{ days: [1, 2, 3, 4, 5, 6], from: '08:00', until: '20:00', channels: [] }],
    caps: [
      { id: 'day', count: 1, days: 1, channels: [] },
      { id: 'week', count: 3, days: 7, channels: [] },
      { id: 'month', count: 10, days: 30, channels: [] },
    ],
    minimumGapHours: 0,
    consentRequired: [],
    calendar: null,
  };
}

/** Minutes since local midnight of an `HH:MM`. */
export function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
