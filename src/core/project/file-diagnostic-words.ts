import type { DiagnosticWords, Locale } from '@/core/lib';
import { de } from './words/de';
import { en } from './words/en';

/** What the doors for project and bundle files say of a file they refuse, by language. */
export const fileDiagnosticWords: Record<Locale, DiagnosticWords> = { en, de };
