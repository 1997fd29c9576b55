import table from './column-names.json';

/**
 * What columns are called in English, German and the exports of usual systems, folded (see `foldName`), per field.
 * The first names are the surest. Written from experience with such files, not from a standard.
 */
export const COLUMN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(table.names));

/** Columns about a person's private life that no strategy may turn on: never suggested. */
export const PRIVATE_COLUMNS: ReadonlySet<string> = new Set(table.private);

/** Names that mean one thing only when they stand alone: "amount" does, "loan amount" is something else. */
export const WHOLE_NAMES: ReadonlySet<string> = new Set(table.whole);
