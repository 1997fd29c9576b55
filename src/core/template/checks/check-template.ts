import type { Field } from '@/core/dictionary';
import type { Diagnostic, Fix } from '@/core/lib';
import { replaceToken } from '../edits/replace-token';
import { localesOf, type Template } from '../template';
import { checkBlocks } from './check-blocks';
import { checkLines } from './check-lines';
import { checkTokens } from './check-tokens';

/** What is wrong with a template, language by language, the default one first. Never throws. */
export function checkTemplate(template: Template, fields: ReadonlyMap<string, Field>): Diagnostic[] {
  return localesOf(template).flatMap((locale) => [
    ...checkLines(template, locale, fields),
    ...checkBlocks(template, locale),
    ...checkTokens(template, locale, fields),
  ]);
}

/** The template with a fix of one of its diagnostics made; undefined when the fix is not a template's. */
export function applyTemplateFix(template: Template, { edit, values }: Fix): Template | undefined {
  const { locale, from, to } = values;
  if (
    edit !== 'replace-token' ||
    typeof locale !== 'string' ||
    typeof from !== 'string' ||
    typeof to !== 'string'
  )
    return undefined;
  return replaceToken(template, { locale, from, to });
}
