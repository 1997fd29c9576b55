import type { DiagnosticWords, Locale } from '@/core/lib';
import { de } from './words/de';
import { en } from './words/en';

/** What each diagnostic of a condition says, in each language. */
export const conditionWords: Readonly<Record<Locale, DiagnosticWords>> = { en, de };
