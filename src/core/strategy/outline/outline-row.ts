/** Where a way out leads that is not followed right below it: a step listed elsewhere, and that step's number. */
export type Onward = {
  readonly node: string;
  readonly number: number;
  /** It leads to a step that was passed on the way here. */
  readonly isBack: boolean;
};

/**
 * One line of a strategy's outline. `level` counts from 1; a row's own rows follow it with higher levels, and `parent`
 * is the key of the row they belong to (undefined at the first level).
 *
 * - `step`: a node, with its number in reading order, from 1.
 * - `way`: a way out that has a name. What only this way leads to follows below it; else `onward` says where it leads,
 *   and without that it leads nowhere yet.
 * - `on`: where a step's one unnamed way out leads when that is not the next line. Without `onward`, nowhere yet.
 * - `group`: nodes that stand together under a name.
 * - `heading`: what begins here is reached from no entry, or is a note.
 */
export type OutlineRow = {
  readonly key: string;
  readonly level: number;
  readonly parent: string | undefined;
  /** Whether rows of its own follow it. */
  readonly isParent: boolean;
} & (
  | { readonly kind: 'step'; readonly node: string; readonly number: number }
  | {
      readonly kind: 'way';
      readonly node: string;
      readonly port: string;
      readonly onward: Onward | undefined;
    }
  | { readonly kind: 'on'; readonly node: string; readonly port: string; readonly onward: Onward | undefined }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'heading'; readonly of: 'unreached' | 'notes' }
);
