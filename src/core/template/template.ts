import { z } from 'zod';
import { openDocument, type DocumentProblem } from '@/core/dictionary';
import {
  documentIdSchema,
  languageTagSchema,
  messagePurposeSchema,
  messageToneSchema,
  nameSchema,
  type MessagePurpose,
  type MessageTone,
  type Migration,
  type Result,
  type TemplateChannel,
} from '@/core/lib';
import { BODY_ID } from './body';
import { emailContentSchema, pageContentSchema, textContentSchema, type Content } from './content';

const common = {
  id: documentIdSchema,
  schemaVersion: z.literal(1),
  name: nameSchema,
  purpose: messagePurposeSchema,
  tone: messageToneSchema,
  defaultLocale: languageTagSchema,
};

/** The texts by language; the default locale is always among them. */
const variants = <Schema extends z.ZodType>(content: Schema) => z.record(languageTagSchema, content);

/**
 * A template: what one message says, in each language it is written in. What a variant holds follows from the
 * channel. A customer gets the variant of their language, or else the default one.
 */
export const templateSchema = z
  .discriminatedUnion('channel', [
    z.strictObject({ ...common, channel: z.literal('email'), variants: variants(emailContentSchema) }),
    z.strictObject({ ...common, channel: z.literal('page'), variants: variants(pageContentSchema) }),
    z.strictObject({
      ...common,
      channel: z.enum(['sms', 'whatsapp', 'letter', 'call']),
      variants: variants(textContentSchema),
    }),
  ])
  .refine(({ defaultLocale, variants: written }) => Object.hasOwn(written, defaultLocale), {
    path: ['defaultLocale'],
    message: 'not one of the variants',
  });
export type Template = z.infer<typeof templateSchema>;

/** How older templates are brought up to date. Append only. */
export const templateMigrations: readonly Migration[] = [];

/** Opens a template any earlier version wrote. What comes from outside goes through `sanitiseTemplate` first. */
export function parseTemplate(raw: unknown): Result<Template, DocumentProblem> {
  return openDocument(raw, templateSchema, templateMigrations);
}

/** What a new template starts from. */
export type NewTemplate = {
  readonly id: string;
  readonly name: string;
  readonly channel: TemplateChannel;
  readonly locale: string;
  readonly purpose?: MessagePurpose;
  readonly tone?: MessageTone;
};

/** A template with one empty variant: nothing written yet, one section to write in. */
export function createTemplate({
  id,
  name,
  channel,
  locale,
  purpose = 'reminder',
  tone = 'friendly',
}: NewTemplate): Template {
  const start = { id, schemaVersion: 1, name, purpose, tone, defaultLocale: locale } as const;
  switch (channel) {
    case 'email':
      return {
        ...start,
        channel,
        variants: { [locale]: { subject: '', preheader: '', body: createBody() } },
      };
    case 'page':
      return { ...start, channel, variants: { [locale]: { title: '', body: createBody() } } };
    default:
      return { ...start, channel, variants: { [locale]: { text: '' } } };
  }
}

function createBody() {
  const text = { id: 'b3', kind: 'text' as const, attributes: {}, content: '<p></p>' };
  const column = { id: 'b2', kind: 'column' as const, attributes: {}, children: [text] };
  const section = { id: 'b1', kind: 'section' as const, attributes: {}, children: [column] };
  return { id: BODY_ID as typeof BODY_ID, kind: 'body' as const, attributes: {}, children: [section] };
}

/** The languages a template is written in, the default one first. */
export function localesOf(template: Template): string[] {
  const others = Object.keys(template.variants).filter((locale) => locale !== template.defaultLocale);
  return [template.defaultLocale, ...others.sort()];
}

/** What a template says in a language, or in its default one where that is not written. */
export function contentOf(template: Template, locale: string): Content {
  const written: Readonly<Record<string, Content>> = template.variants;
  const found = Object.hasOwn(written, locale) ? written[locale] : written[template.defaultLocale];
  if (!found)
    throw new Error(
      `The template ${template.id} has no variant in its default locale ${template.defaultLocale}.`,
    );
  return found;
}
