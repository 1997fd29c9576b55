import type { BundleTemplate } from './template-schema';

/**
 * The language a customer is written to in: the one preferred, else another of the same language (de-AT reads
 * de-DE), else the template's default.
 */
export function chooseLocale(
  template: Pick<BundleTemplate, 'locales' | 'defaultLocale'>,
  preferred: string | undefined,
): string {
  if (preferred === undefined) return template.defaultLocale;
  if (Object.hasOwn(template.locales, preferred)) return preferred;
  const language = preferred.split('-')[0];
  const related = Object.keys(template.locales)
    .sort()
    .find((locale) => locale.split('-')[0] === language);
  return related ?? template.defaultLocale;
}
