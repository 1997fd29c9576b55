import { useState, type PointerEvent, type RefObject } from 'react';
import type { MatrixRow } from '@/core/strategy';
import { moveRow, type MatrixHand } from './row-commands';
import { MEASURES } from './use-window';

/** A row that is being carried, and the place it would have; places count from 0. */
type Carried = { readonly port: string; readonly from: number; readonly to: number };

/** How rows are carried by their grips, with a mouse, a pen or a finger. */
export type RowDrag = {
  readonly carried: Carried | undefined;
  readonly take: (event: PointerEvent<HTMLElement>, row: MatrixRow, index: number) => void;
  readonly carry: (event: PointerEvent<HTMLElement>) => void;
  readonly put: (row: MatrixRow) => void;
  readonly cancel: () => void;
};

/** How far the table scrolls at once while a row is carried to its edge, in pixels. */
const STRIDE = 12;

export function useRowDrag(hand: MatrixHand, scroller: RefObject<HTMLElement | null>): RowDrag {
  const [carried, setCarried] = useState<Carried>();
  const last = hand.matrix.rows.length - 2;
  return {
    carried,
    take(event, row, index) {
      if (event.button !== 0 || row.name === null) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setCarried({ port: row.port, from: index, to: index });
    },
    carry({ clientY }) {
      const grid = scroller.current;
      if (!carried || !grid) return;
      const y = clientY - grid.getBoundingClientRect().top - MEASURES.head + grid.scrollTop;
      const to = Math.max(0, Math.min(last, Math.floor(y / MEASURES.row)));
      if (to !== carried.to) setCarried({ ...carried, to });
      const edge = grid.getBoundingClientRect();
      if (clientY > edge.bottom - 24) grid.scrollBy(0, STRIDE);
      else if (clientY < edge.top + MEASURES.head + 24) grid.scrollBy(0, -STRIDE);
    },
    put(row) {
      if (carried && carried.to !== carried.from) moveRow(hand, row, carried.to);
      setCarried(undefined);
    },
    cancel: () => setCarried(undefined),
  };
}
