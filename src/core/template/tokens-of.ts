import { placedTexts } from './checks/placed-texts';
import { localesOf, type Template } from './template';
import { readTokens } from './tokens/read-tokens';

/** The fields a template names in any of its languages, said or asked about, sorted. */
export function tokensOf(template: Template): string[] {
  const fields = localesOf(template).flatMap((locale) =>
    placedTexts(template, locale).flatMap(({ text }) => readTokens(text).fields),
  );
  return [...new Set(fields)].sort();
}
