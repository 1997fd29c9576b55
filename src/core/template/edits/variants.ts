import { languageTagSchema } from '@/core/lib';
import { contentOf, type Template } from '../template';
import { withContent } from './change-content';

/** Adds a language, starting from what the default one says. A language it has, or no language, changes nothing. */
export function addVariant(template: Template, locale: string): Template {
  if (Object.hasOwn(template.variants, locale) || !languageTagSchema.safeParse(locale).success)
    return template;
  return withContent(template, locale, contentOf(template, template.defaultLocale));
}

/** Takes a language away; the default one stays. */
export function removeVariant(template: Template, locale: string): Template {
  if (locale === template.defaultLocale || !Object.hasOwn(template.variants, locale)) return template;
  const without = <Content>(variants: Record<string, Content>): Record<string, Content> =>
    Object.fromEntries(Object.entries(variants).filter(([written]) => written !== locale));
  switch (template.channel) {
    case 'email':
      return { ...template, variants: without(template.variants) };
    case 'page':
      return { ...template, variants: without(template.variants) };
    default:
      return { ...template, variants: without(template.variants) };
  }
}
