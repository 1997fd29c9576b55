import { z } from 'zod';
import { fieldKeySchema } from '@/core/dictionary';
import {
  languageTagSchema,
  messagePurposeSchema,
  messageToneSchema,
  nameSchema,
  templateChannelSchema,
} from '@/core/lib';

/** The longest compiled message taken into a bundle, in characters. */
const MAX_HTML = 2_000_000;

/**
 * One language of a message as it is rendered: Liquid in subject, preheader, compiled HTML and plain text.
 * Channels without HTML have the text alone.
 */
const bundleMessageSchema = z.strictObject({
  subject: z.string().max(1000).optional(),
  preheader: z.string().max(1000).optional(),
  html: z.string().max(MAX_HTML).optional(),
  text: z.string().max(200_000),
});

export type BundleMessage = z.infer<typeof bundleMessageSchema>;

/**
 * A template as it runs. `tokens` are the fields its words name, sorted: what a `send` effect has to carry.
 * The default locale is always among the locales.
 */
export const bundleTemplateSchema = z
  .strictObject({
    name: nameSchema,
    channel: templateChannelSchema,
    purpose: messagePurposeSchema,
    tone: messageToneSchema,
    defaultLocale: languageTagSchema,
    locales: z.record(languageTagSchema, bundleMessageSchema),
    tokens: z.array(fieldKeySchema).max(500),
  })
  .refine(({ defaultLocale, locales }) => Object.hasOwn(locales, defaultLocale), {
    path: ['defaultLocale'],
    message: 'not one of the locales',
  });

export type BundleTemplate = z.infer<typeof bundleTemplateSchema>;
