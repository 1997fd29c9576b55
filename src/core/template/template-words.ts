import type { DiagnosticWords, Locale } from '@/core/lib';
import { de } from './words/de';
import { en } from './words/en';
import type { TemplateWords } from './words/template-words';

const WORDS: Readonly<Record<Locale, TemplateWords>> = { en, de };

/** The names of everything a template is made of, in the reader's language. */
export function templateWords(locale: Locale): TemplateWords {
  return WORDS[locale];
}

/** The sentences of this part's diagnostics. */
export const templateDiagnosticWords: Record<Locale, DiagnosticWords> = {
  en: en.diagnostics,
  de: de.diagnostics,
};
