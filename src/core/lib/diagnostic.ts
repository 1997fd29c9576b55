import type { PhraseValues } from './words';

/** How much a diagnostic weighs: an error keeps a bundle from being made, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'info';

/** The kinds of document a diagnostic can point into. */
export type DocumentKind =
  'strategy' | 'segment' | 'template' | 'dictionary' | 'portfolio' | 'project' | 'bundle';

/** Where something is wrong: a document, and inside it a node, an edge or a field (a dotted settings path). */
export type Place = {
  readonly document: { readonly kind: DocumentKind; readonly id: string };
  readonly node?: string;
  readonly edge?: string;
  readonly field?: string;
};

/**
 * A safe repair a user can choose with one click: the name of an edit and what to hand it.
 * The edit is looked up where diagnostics are shown, so a diagnostic stays plain data.
 */
export type Fix = { readonly edit: string; readonly values: PhraseValues };

/**
 * Something wrong with a document, as data: a stable code, a place, the values its sentence needs, and
 * a fix where one is safe. Sentence and advice come from the catalogues, in the reader's language.
 */
export type Diagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly values: PhraseValues;
  readonly fix?: Fix;
};

/** Whether any of these keeps a bundle from being made. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
