import { useEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';

/** Beyond so many rows, only those in sight are drawn. */
const MOST_DRAWN = 500;

type VirtualListProps<Row> = {
  label: string;
  className?: string;
  /** What scrolls the list; other things may stand in it as well. */
  scroller: RefObject<HTMLElement | null>;
  rows: readonly Row[];
  /** Of each row, in pixels. */
  rowHeight: number;
  /** A row that is to be in sight. */
  shownIndex?: number | undefined;
  children: (row: Row) => ReactNode;
};

/** A list of rows of one height, which may be buttons and whatever else; of a long one only what is in sight is drawn. */
export function VirtualList<Row extends { readonly key: string }>(props: VirtualListProps<Row>) {
  const { label, className, rows, children } = props;
  if (rows.length > MOST_DRAWN) return <LongList {...props} />;
  return (
    <ul className={className} aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>{children(row)}</li>
      ))}
    </ul>
  );
}

function LongList<Row extends { readonly key: string }>(props: VirtualListProps<Row>) {
  const { label, className, scroller, rows, rowHeight, shownIndex, children } = props;
  // The virtualizer changes in place; the compiler's rules have no way to know that it says so itself.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  useEffect(() => {
    if (shownIndex !== undefined) virtualizer.scrollToIndex(shownIndex);
  }, [virtualizer, shownIndex]);
  return (
    <ul
      className={`ui-vlist ${className ?? ''}`}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={row.key}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </ul>
  );
}
