import type { Diagnostic } from './diagnostic';
import type { Locale } from './words';

/** What a diagnostic says: the sentence states what is wrong, the advice what to do about it. */
export type DiagnosticSentences = {
  readonly sentence: (values: never) => string;
  readonly advice: (values: never) => string;
};

/** One language's sentences for a part's diagnostics, by code. */
export type DiagnosticWords = Readonly<Record<string, DiagnosticSentences>>;

/** A diagnostic in a reader's language. */
export type SpokenDiagnostic = { readonly sentence: string; readonly advice: string };

/** Reads a diagnostic aloud; a code without words (a newer backend's) is shown as the code itself. */
export function sayDiagnostic(
  words: Record<Locale, DiagnosticWords>,
  diagnostic: Pick<Diagnostic, 'code' | 'values'>,
  locale: Locale,
): SpokenDiagnostic {
  const table = words[locale];
  const found = Object.hasOwn(table, diagnostic.code) ? table[diagnostic.code] : undefined;
  if (!found) return { sentence: diagnostic.code, advice: '' };
  return {
    sentence: found.sentence(diagnostic.values as never),
    advice: found.advice(diagnostic.values as never),
  };
}
