import type { CSSProperties } from 'react';
import type { Column } from './column';

/** One drawn row of a virtual table. The grid around it takes the keys, so only presses are heard here. */
export function VirtualRow<Row>(props: {
  id: string;
  /** Undefined while the row is being fetched. */
  row: Row | undefined;
  index: number;
  columns: readonly Column<Row>[];
  style: CSSProperties;
  isActive: boolean;
  isSelected: boolean;
  onPress: (() => void) | undefined;
}) {
  const { id, row, index, columns, style, isActive, isSelected, onPress } = props;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- Enter is heard by the grid
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className="ui-vrow"
      data-active={isActive || undefined}
      data-selected={isSelected || undefined}
      data-action={onPress ? '' : undefined}
      style={style}
      onClick={onPress}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          role={column.isRowHeader ? 'rowheader' : 'gridcell'}
          className={column.isNumber ? 'num' : undefined}
        >
          {row === undefined ? '…' : column.cell(row)}
        </div>
      ))}
    </div>
  );
}
