import type { Locale } from '@/core/lib';
import { de } from './de';
import { en, type TellingWords } from './en';

const WORDS: Readonly<Record<Locale, TellingWords>> = { en, de };

/** The words of a strategy told on paper, in a language. */
export function tellingWords(locale: Locale): TellingWords {
  return WORDS[locale];
}
