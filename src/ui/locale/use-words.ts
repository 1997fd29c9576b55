import { useLocale } from './locale-provider';
import type { Locale } from './locale';

/** A part's words in the language of the screens. Both catalogues have one type, so a missing word does not compile. */
export function useWords<Words>(catalogues: Readonly<Record<Locale, Words>>): Words {
  return catalogues[useLocale().locale];
}
