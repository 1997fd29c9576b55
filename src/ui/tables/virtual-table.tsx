import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Column, Sorting } from './column';
import { ColumnHeading } from './column-heading';
import { VirtualRow } from './virtual-row';

const ROW_HEIGHT = 34;
/** Browsers draw nothing below some 33 million pixels. */
const MOST_ROWS = Math.floor(30_000_000 / ROW_HEIGHT);

/**
 * A table of any length of which only the rows in sight are drawn. It is one stop of the Tab key;
 * arrows, Page and Home/End move the active row, Enter opens it. Rows are found by index, so that
 * a million of them need not be made beforehand.
 */
export function VirtualTable<Row>(props: {
  label: string;
  columns: readonly Column<Row>[];
  rowCount: number;
  rowAt: (index: number) => Row | undefined;
  onOpen?: (row: Row) => void;
  selectedIndex?: number | undefined;
  sorting?: Sorting | undefined;
  onSort?: (sorting: Sorting) => void;
  /** Any CSS height; the table fills its place when there is none. */
  height?: string;
}) {
  const { label, columns, rowCount, rowAt, onOpen, selectedIndex, sorting, onSort, height = '100%' } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(0);
  const count = Math.min(rowCount, MOST_ROWS);
  // The virtualizer changes in place; the compiler's rules have no way to know that it says so itself.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The heading stays at the top and takes one row's place.
    scrollPaddingEnd: ROW_HEIGHT,
  });
  const template = columns.map((column) => column.width ?? 'minmax(0, 1fr)').join(' ');
  const move = (to: number) => {
    const next = Math.max(0, Math.min(count - 1, to));
    setActive(next);
    virtualizer.scrollToIndex(next);
  };
  const open = (index: number) => {
    const row = rowAt(index);
    if (row !== undefined) onOpen?.(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 340) / ROW_HEIGHT) - 1);
    const to = targetOf(event.key, { active, page, count });
    if (to !== undefined) move(to);
    else if (event.key === 'Enter') open(active);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className="ui-vtable"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-readonly="true"
      aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
      style={{ height }}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="ui-vhead">
        <div
          role="row"
          aria-rowindex={1}
          className="ui-vrow"
          style={{ gridTemplateColumns: template, height: ROW_HEIGHT }}
        >
          {columns.map((column) => (
            <div
              key={column.id}
              role="columnheader"
              className={column.isNumber ? 'num' : undefined}
              aria-sort={sorting?.column === column.id ? sorting.direction : undefined}
            >
              <ColumnHeading column={column} sorting={sorting} onSort={onSort} />
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="ui-vbody" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <VirtualRow
            key={index}
            id={`${id}-${index}`}
            row={rowAt(index)}
            index={index}
            columns={columns}
            style={{ gridTemplateColumns: template, height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
            isActive={index === active}
            isSelected={index === selectedIndex}
            onPress={
              onOpen &&
              (() => {
                setActive(index);
                open(index);
              })
            }
          />
        ))}
      </div>
    </div>
  );
}

function targetOf(key: string, { active, page, count }: { active: number; page: number; count: number }) {
  const targets: Partial<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  return targets[key];
}
