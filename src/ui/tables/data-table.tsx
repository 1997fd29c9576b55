import type { Column, Sorting } from './column';
import { ColumnHeading } from './column-heading';

export type RowLook = { isSelected?: boolean; tone?: 'warn' | 'bad' | undefined };

/** A plain table for up to some five hundred rows; longer lists take a VirtualTable. */
export function DataTable<Row>(props: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sorting?: Sorting | undefined;
  onSort?: (sorting: Sorting) => void;
  lookOf?: (row: Row) => RowLook;
  density?: 'normal' | 'tight';
}) {
  const { label, columns, rows, rowId, sorting, onSort, lookOf, density = 'normal' } = props;
  return (
    <table className="ui-table" aria-label={label} data-density={density}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={column.isNumber ? 'num' : undefined}
              style={column.width === undefined ? {} : { width: column.width }}
              aria-sort={sorting?.column === column.id ? sorting.direction : undefined}
            >
              <ColumnHeading column={column} sorting={sorting} onSort={onSort} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DataRow key={rowId(row)} row={row} columns={columns} look={lookOf?.(row) ?? {}} />
        ))}
      </tbody>
    </table>
  );
}

function DataRow<Row>({ row, columns, look }: { row: Row; columns: readonly Column<Row>[]; look: RowLook }) {
  return (
    <tr data-selected={look.isSelected || undefined} data-tone={look.tone}>
      {columns.map((column) =>
        column.isRowHeader ? (
          <th key={column.id} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={column.isNumber ? 'num' : undefined}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
