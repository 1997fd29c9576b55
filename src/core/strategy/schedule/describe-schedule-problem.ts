import { sayDiagnostic, type Locale, type SpokenDiagnostic } from '@/core/lib';
import type { ScheduleProblem } from './schedule';
import { de } from './words/de';
import { en } from './words/en';

/** What is wrong with a dunning table in a reader's language: one sentence naming the row, and what to do. */
export function describeScheduleProblem(
  { code, values, line }: ScheduleProblem,
  locale: Locale,
): SpokenDiagnostic {
  return sayDiagnostic({ en, de }, { code, values: { ...values, line: line ?? 0 } }, locale);
}
