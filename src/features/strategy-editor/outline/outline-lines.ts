import type { OutlineRow } from '@/core/strategy';

/** A heading of the table's own, over steps that have a day or a channel in common. */
export type SectionRow = Pick<OutlineRow, 'key' | 'level' | 'parent' | 'isParent'> & {
  readonly kind: 'section';
  readonly label: string;
};

export type ViewRow = OutlineRow | SectionRow;

/** A row that is shown: which of how many in its place it is, from 1, and whether its own rows show (if it has any). */
export type OutlineLine = {
  readonly row: ViewRow;
  readonly position: number;
  readonly size: number;
  readonly isOpen: boolean | undefined;
};

/** What of the rows to show: all but what is closed, or with `only` these steps and what they stand below. */
type Shown = { readonly closed: ReadonlySet<string>; readonly only: ReadonlySet<string> | undefined };

/** The rows that are shown, in order. */
export function linesOf(rows: readonly ViewRow[], { closed, only }: Shown): readonly OutlineLine[] {
  const shown = only ? rowsOf(rows, only) : openRows(rows, closed);
  const sizes = new Map<string | undefined, number>();
  const positions = shown.map(({ parent }) => {
    const position = (sizes.get(parent) ?? 0) + 1;
    sizes.set(parent, position);
    return position;
  });
  return shown.map((row, at) => ({
    row,
    position: positions[at] ?? 1,
    size: sizes.get(row.parent) ?? 1,
    isOpen: only ? sizes.has(row.key) || undefined : row.isParent ? !closed.has(row.key) : undefined,
  }));
}

function openRows(rows: readonly ViewRow[], closed: ReadonlySet<string>): ViewRow[] {
  let hidden = Infinity;
  return rows.filter(({ key, level }) => {
    if (level > hidden) return false;
    hidden = closed.has(key) ? level : Infinity;
    return true;
  });
}

function rowsOf(rows: readonly ViewRow[], only: ReadonlySet<string>): ViewRow[] {
  const kept = new Set<string>();
  for (const row of [...rows].reverse()) {
    if (!kept.has(row.key) && !(row.kind === 'step' && only.has(row.node))) continue;
    kept.add(row.key);
    if (row.parent !== undefined) kept.add(row.parent);
  }
  return rows.filter(({ key }) => kept.has(key));
}

/** The rows that must be open for a row to show, the nearest first. */
export function rowsAbove(rows: readonly ViewRow[], key: string): string[] {
  const parents = new Map(rows.map((row) => [row.key, row.parent]));
  const above: string[] = [];
  for (let at = parents.get(key); at !== undefined; at = parents.get(at)) above.push(at);
  return above;
}
