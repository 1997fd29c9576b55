import type { BundleMessage, BundleTemplate } from '@/core/bundle';
import type { Field } from '@/core/dictionary';
import { hasErrors, type Diagnostic } from '@/core/lib';
import {
  checkTemplate,
  contentOf,
  localesOf,
  templateDigest,
  textOf,
  tokensOf,
  type Content,
  type Template,
} from '@/core/template';
import { finishHtml } from './finish-html';

/** Compiled messages by the digest of what they were compiled from. */
export type CompiledMessages = ReadonlyMap<string, string>;

/** A template as it goes into a bundle, and what stands in the way of that. */
export type CompiledTemplate = {
  readonly template?: BundleTemplate;
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Checks a template and turns it into its part of a bundle. One with errors, or whose message has not been laid
 * out, has none; the diagnostics say why. Pure: the same template and messages give the same value.
 */
export function compileTemplate(
  template: Template,
  messages: CompiledMessages,
  fields: ReadonlyMap<string, Field>,
): CompiledTemplate {
  const checked = checkTemplate(template, fields);
  const emitted = emitTemplate(template, messages);
  const diagnostics = [...checked, ...emitted.diagnostics];
  return hasErrors(diagnostics) ? { diagnostics } : { ...emitted, diagnostics };
}

/**
 * Turns a template into its part of a bundle without checking what it says: for a preview of unfinished work, and
 * for those who have checked already. Its only diagnostics are messages that have not been laid out.
 */
export function emitTemplate(template: Template, messages: CompiledMessages): CompiledTemplate {
  const diagnostics: Diagnostic[] = [];
  const locales: Record<string, BundleMessage> = {};
  for (const locale of localesOf(template)) {
    const digest = templateDigest(template, locale);
    const html = digest === undefined ? undefined : messages.get(digest);
    if (digest !== undefined && html === undefined) diagnostics.push(missingMessage(template, locale));
    else locales[locale] = emitMessage(contentOf(template, locale), html);
  }
  if (diagnostics.length > 0) return { diagnostics };
  const { name, channel, purpose, tone, defaultLocale } = template;
  return {
    template: { name, channel, purpose, tone, defaultLocale, locales, tokens: tokensOf(template) },
    diagnostics,
  };
}

function missingMessage({ id }: Template, locale: string): Diagnostic {
  const at = { document: { kind: 'template', id }, field: `variants.${locale}.body` } as const;
  return { code: 'TPL-MESSAGE-MISSING', severity: 'error', at, values: { locale } };
}

function emitMessage(content: Content, html: string | undefined): BundleMessage {
  if ('text' in content) return { text: content.text };
  const laidOut = { ...(html !== undefined && { html: finishHtml(html) }), text: textOf(content.body) };
  if ('title' in content) return { subject: content.title, ...laidOut };
  const { subject, preheader } = content;
  return { subject, ...(preheader !== '' && { preheader }), ...laidOut };
}
