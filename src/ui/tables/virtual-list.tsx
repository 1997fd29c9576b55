import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';

/** Beyond so many rows, only those in sight are drawn. */
const MOST_DRAWN = 100;

type VirtualListProps<Row> = {
  label: string;
  className?: string;
  rows: readonly Row[];
  /** Of each row, in pixels. */
  rowHeight: number;
  /** A row that is to be in sight. */
  shownIndex?: number | undefined;
  /** What stands below the rows and scrolls with them. */
  after?: ReactNode;
  children: (row: Row) => ReactNode;
};

/**
 * A list of rows of one height, which may hold buttons and whatever else, and which scrolls in the place it is given. Of a
 * long one, only what is in sight is drawn.
 */
export function VirtualList<Row extends { readonly key: string }>(props: VirtualListProps<Row>) {
  const { label, className = '', rows, after, children } = props;
  if (rows.length > MOST_DRAWN) return <LongList {...props} />;
  return (
    <div className={`ui-vlist ${className}`}>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.key}>{children(row)}</li>
        ))}
      </ul>
      {after}
    </div>
  );
}

function LongList<Row extends { readonly key: string }>(props: VirtualListProps<Row>) {
  const { label, className = '', rows, rowHeight, shownIndex, after, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
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
    <div className={`ui-vlist ${className}`} ref={scroller}>
      <ul aria-label={label} data-long="" style={{ height: virtualizer.getTotalSize() }}>
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
      {after}
    </div>
  );
}
