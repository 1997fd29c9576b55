import { ArrowDownIcon, ArrowUpIcon } from '../icons';
import { SpokenOnly } from '../layout/visually-hidden';
import { nextSorting } from './column';
import type { Sorting } from './column';

/** The words of a heading, a button where the column can be sorted. */
export function ColumnHeading(props: {
  column: { id: string; heading: string; hideHeading?: boolean; isSortable?: boolean };
  sorting: Sorting | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
}) {
  const { column, sorting, onSort } = props;
  if (column.hideHeading) return <SpokenOnly>{column.heading}</SpokenOnly>;
  if (!column.isSortable || !onSort) return column.heading;
  const direction = sorting?.column === column.id ? sorting.direction : undefined;
  return (
    <button type="button" className="ui-sort" onClick={() => onSort(nextSorting(sorting, column.id))}>
      {column.heading}
      {direction === 'ascending' && <ArrowUpIcon className="icon-s" aria-hidden="true" />}
      {direction === 'descending' && <ArrowDownIcon className="icon-s" aria-hidden="true" />}
    </button>
  );
}
