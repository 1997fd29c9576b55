import type { DiagnosticWords, Locale } from '@/core/lib';
import { de } from './words/de';
import { en } from './words/en';

/** What the door for projects says of a file it refuses, and an import of what it cannot do, by language. */
export const projectDiagnosticWords: Record<Locale, DiagnosticWords> = { en, de };
