import type { DiagnosticWords, Locale } from '@/core/lib';
import { de, deDiagnostics } from './de';
import { en, enDiagnostics } from './en';

const SENTENCES: Record<Locale, typeof en> = { en, de };

/** The sentences of nodes in a language. */
export function sentences(locale: Locale): typeof en {
  return SENTENCES[locale];
}

/** What a strategy's own diagnostics say, by language. */
export const strategyDiagnosticWords: Record<Locale, DiagnosticWords> = {
  en: enDiagnostics,
  de: deDiagnostics,
};
