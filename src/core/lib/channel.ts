import { z } from 'zod';

/** The ways a person can be contacted. A landing page is no contact: the customer comes to it. */
export const CHANNELS = ['email', 'sms', 'whatsapp', 'letter', 'call'] as const;

export const channelSchema = z.enum(CHANNELS);

export type Channel = z.infer<typeof channelSchema>;
