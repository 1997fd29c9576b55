import { conditionWords } from '@/core/condition';
import {
  sayDiagnostic,
  type Diagnostic,
  type DiagnosticWords,
  type Locale,
  type SpokenDiagnostic,
} from '@/core/lib';
import { projectDiagnosticWords } from '@/core/project';
import { strategyDiagnosticWords } from '@/core/strategy';
import { templateDiagnosticWords } from '@/core/template';
import { de } from './words/de';
import { en } from './words/en';

/** The sentences of every diagnostic the core can give, by language. */
export const diagnosticWords: Record<Locale, DiagnosticWords> = {
  en: {
    ...conditionWords.en,
    ...strategyDiagnosticWords.en,
    ...templateDiagnosticWords.en,
    ...projectDiagnosticWords.en,
    ...en,
  },
  de: {
    ...conditionWords.de,
    ...strategyDiagnosticWords.de,
    ...templateDiagnosticWords.de,
    ...projectDiagnosticWords.de,
    ...de,
  },
};

/** What a diagnostic says in a language: what is wrong, and what to do about it. */
export function describeDiagnostic(diagnostic: Diagnostic, locale: Locale): SpokenDiagnostic {
  return sayDiagnostic(diagnosticWords, diagnostic, locale);
}
