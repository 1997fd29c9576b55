import { z } from 'zod';
import { CHANNELS } from './channel';

/** What a template writes: a message of some channel, or the page a customer comes to. */
export const TEMPLATE_CHANNELS = [...CHANNELS, 'page'] as const;
export const templateChannelSchema = z.enum(TEMPLATE_CHANNELS);
export type TemplateChannel = z.infer<typeof templateChannelSchema>;

/**
 * What a message is for. A `demand` or `reminder` asks for money; a `confirmation` (thank-you, acknowledgement,
 * opt-out confirmation) is let through by the interrupts paid, plan and promise (SEMANTICS S6).
 */
export const MESSAGE_PURPOSES = ['demand', 'reminder', 'confirmation', 'information'] as const;
export const messagePurposeSchema = z.enum(MESSAGE_PURPOSES);
export type MessagePurpose = z.infer<typeof messagePurposeSchema>;

/** How a message speaks, from friendly to final; empathetic stands beside the ladder. */
export const MESSAGE_TONES = ['friendly', 'empathetic', 'neutral', 'firm', 'final'] as const;
export const messageToneSchema = z.enum(MESSAGE_TONES);
export type MessageTone = z.infer<typeof messageToneSchema>;

/** The language of a text as a short BCP 47 tag: language, optional script, optional region (`de`, `de-AT`). */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/);

/**
 * The filters a token may use, in the order they are offered. Messages speak a small part of Liquid: what is
 * not named here does not parse, neither where a template is written nor where a message is rendered.
 */
export const TOKEN_FILTERS = [
  'default',
  'money',
  'date',
  'number',
  'percent',
  'truncate',
  'mask',
  'upcase',
  'downcase',
  'capitalize',
  'safe_url',
  'url_encode',
] as const;
export type TokenFilter = (typeof TOKEN_FILTERS)[number];

/** The tags a message may use: a choice between texts, and a comment. No loops, no variables of its own. */
export const TOKEN_TAGS = ['if', 'unless', 'case', 'comment'] as const;
