/** The kinds of document the library lists, in the order of its tabs. */
export const LIBRARY_KINDS = ['strategy', 'template', 'segment', 'portfolio'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];

/** The kinds a user makes, renames and removes here; portfolios have a place of their own. */
export type EditableKind = Exclude<LibraryKind, 'portfolio'>;

/** One document as the library shows it: what it does in a sentence, and how it stands. */
export type LibraryRow = {
  readonly kind: EditableKind;
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly errors: number;
  readonly warnings: number;
  /** Milliseconds since 1970, UTC. */
  readonly savedAt: number;
  /** Where it is edited; a segment is edited right here. */
  readonly href?: string;
};
