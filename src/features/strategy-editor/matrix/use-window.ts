import { useLayoutEffect, useState, type RefObject } from 'react';

/** The measures of the matrix in pixels. */
export const MEASURES = { head: 32, row: 62, segment: 244, column: 208, add: 196 };

/** The rows and columns in sight, from the first to the one after the last. */
export type Sight = {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
};

/** Drawn around what is in sight, so that scrolling meets no gap. */
const AROUND = 3;

const START: Sight = { rows: [0, 14], columns: [0, 8] };

/** Follows what of a matrix is in sight, so that only that is drawn. Changes only when other cells come into sight. */
export function useWindow(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState(START);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => setSight((known) => keepSame(known, sightOf(element)));
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return sight;
}

function sightOf({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement): Sight {
  const range = (from: number, size: number, pitch: number): [number, number] => [
    Math.max(0, Math.floor(from / pitch) - AROUND),
    Math.ceil((from + Math.max(size, pitch)) / pitch) + AROUND,
  ];
  return {
    rows: range(scrollTop, clientHeight, MEASURES.row),
    columns: range(scrollLeft, clientWidth, MEASURES.column),
  };
}

function keepSame(known: Sight, next: Sight): Sight {
  const isSame =
    known.rows[0] === next.rows[0] &&
    known.rows[1] === next.rows[1] &&
    known.columns[0] === next.columns[0] &&
    known.columns[1] === next.columns[1];
  return isSame ? known : next;
}
