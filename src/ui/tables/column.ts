import type { ReactNode } from 'react';

/** One column of a table of `Row`s. */
export type Column<Row> = {
  id: string;
  /** The heading; `hideHeading` keeps it for screen readers only. */
  heading: string;
  hideHeading?: boolean;
  /** Numbers stand at the right, in figures of one width. */
  isNumber?: boolean;
  /** The cell that names the row. */
  isRowHeader?: boolean;
  isSortable?: boolean;
  /** Any CSS width; the virtual table also takes fractions ('1fr'). */
  width?: string;
  cell: (row: Row) => ReactNode;
};

export type Sorting = { column: string; direction: 'ascending' | 'descending' };

/** The sorting a press on a heading asks for: this column upwards, or the other way round. */
export function nextSorting(sorting: Sorting | undefined, column: string): Sorting {
  const turns = sorting?.column === column && sorting.direction === 'ascending';
  return { column, direction: turns ? 'descending' : 'ascending' };
}
