import type { Locale, SpokenDiagnostic } from '@/core/lib';
import type { ScheduleProblem } from './schedule';
import { de } from './words/de';
import { en } from './words/en';

type Sentences = Readonly<
  Record<string, { sentence: (values: never) => string; advice: (values: never) => string }>
>;

const WORDS: Record<Locale, Sentences> = { en, de };

/** What is wrong with a dunning table in a reader's language: one sentence naming the row, and what to do. */
export function describeScheduleProblem(problem: ScheduleProblem, locale: Locale): SpokenDiagnostic {
  const found = Object.hasOwn(WORDS[locale], problem.code) ? WORDS[locale][problem.code] : undefined;
  if (!found) return { sentence: problem.code, advice: '' };
  const values = { ...problem.values, line: problem.line ?? 0 };
  return { sentence: found.sentence(values as never), advice: found.advice(values as never) };
}
