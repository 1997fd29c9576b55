import { useLayoutEffect, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';

/** The rows of a long list that are drawn, and where. */
export type VirtualRows = {
  readonly rows: readonly { readonly index: number; readonly start: number }[];
  /** How high all rows are together, in pixels. */
  readonly height: number;
  readonly scrollTo: (index: number) => void;
};

/**
 * Which rows of a long list to draw: those in sight, and those that stay drawn wherever one scrolls, because they hold
 * the focus or are about to get it.
 */
export function useVirtualRows(props: {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  rowHeight: number;
  /** How high the heading is that stays at the top. */
  headHeight: number;
  /** The rows that stay drawn. */
  kept: readonly number[];
}): VirtualRows {
  const { scroller, count, rowHeight, headHeight, kept } = props;
  // The virtualizer changes in place; the compiler's rules have no way to know that it says so itself.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: headHeight,
    rangeExtractor: (range) => {
      const drawn = new Set(defaultRangeExtractor(range));
      for (const index of kept) if (index >= 0 && index < count) drawn.add(index);
      return [...drawn].sort((one, other) => one - other);
    },
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return {
    rows: virtualizer.getVirtualItems().map(({ index }) => ({ index, start: index * rowHeight })),
    height: count * rowHeight,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}
