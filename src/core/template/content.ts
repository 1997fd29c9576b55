import { z } from 'zod';
import { bodySchema } from './body';

/** One line with tokens: a subject, a title. */
const lineSchema = z
  .string()
  .max(1000)
  .regex(/^[^\p{Cc}]*$/u);

/** An e-mail: what the inbox shows, and the message. */
export const emailContentSchema = z.strictObject({
  subject: lineSchema,
  preheader: lineSchema,
  body: bodySchema,
});
export type EmailContent = z.infer<typeof emailContentSchema>;

/** A message of words alone: SMS, WhatsApp, a letter, what an agent says in a call. */
export const textContentSchema = z.strictObject({ text: z.string().max(20_000) });
export type TextContent = z.infer<typeof textContentSchema>;

/** The page a link leads to. */
export const pageContentSchema = z.strictObject({ title: lineSchema, body: bodySchema });
export type PageContent = z.infer<typeof pageContentSchema>;

export type Content = EmailContent | TextContent | PageContent;

/** The one-line texts of a content that are not in its body, by name. */
export function linesOf(
  content: Content,
): [name: 'subject' | 'preheader' | 'title' | 'text', text: string][] {
  if ('text' in content) return [['text', content.text]];
  if ('title' in content) return [['title', content.title]];
  return [
    ['subject', content.subject],
    ['preheader', content.preheader],
  ];
}
