import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Matrix } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { clampPlace, placeOf, type Place } from './place';
import { MEASURES } from './use-window';

/** The cell the Tab key comes to, and how to go to another one; going takes the focus along and selects the step there. */
export type ActivePlace = {
  readonly active: Place;
  readonly goTo: (place: Place) => void;
};

/** Follows the selection too: whatever is selected elsewhere, by a command or by undo, becomes the active cell. */
export function useActivePlace(props: {
  session: EditorSession;
  matrix: Matrix;
  scroller: RefObject<HTMLDivElement | null>;
}): ActivePlace {
  const { session, matrix, scroller } = props;
  const selected = useObservable(session.view.state, (state) => state.selected);
  const [wanted, setWanted] = useState<Place | undefined>(() => firstPlace(matrix, selected));
  const wantsFocus = useRef(false);
  const hadFocus = useRef(false);
  const active = clampPlace(matrix, wanted);
  const [only] = selected;

  // Followed while drawing, so that the table is never seen with the cell of the selection before.
  const [followed, setFollowed] = useState<{ only: string | undefined; matrix: Matrix }>({ only, matrix });
  if (followed.only !== only || followed.matrix !== matrix) {
    setFollowed({ only, matrix });
    const place = only === undefined ? undefined : placeOf(matrix, only);
    if (place) setWanted(place);
    else if (only === matrix.split && followed.only !== only) setWanted({ port: active.port, column: 0 });
  }

  const { column } = active;
  const row = matrix.rows.findIndex(({ port }) => port === active.port);
  useEffect(() => {
    if (scroller.current) showPlace(scroller.current, row, column);
  }, [scroller, row, column]);

  // A cell that is taken away takes the focus out of the table without a word: it goes on to the active one.
  useEffect(() => {
    const element = scroller.current;
    const enter = () => {
      hadFocus.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element?.contains(relatedTarget)) hadFocus.current = false;
    };
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const element = scroller.current;
    const isLost = document.activeElement === document.body && hadFocus.current;
    if (!element || (!wantsFocus.current && !isLost)) return;
    wantsFocus.current = false;
    element.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  });

  const goTo = useCallback(
    (place: Place) => {
      const next = clampPlace(matrix, place);
      wantsFocus.current = true;
      setWanted(next);
      const row = matrix.rows.find(({ port }) => port === next.port);
      const step = next.column === 0 ? matrix.split : row?.cells[next.column - 1]?.step;
      if (step !== undefined) session.view.select([step]);
    },
    [session, matrix],
  );
  return { active, goTo };
}

function firstPlace(matrix: Matrix, [only]: readonly string[]): Place | undefined {
  return only === undefined ? undefined : placeOf(matrix, only);
}

/** Scrolls just enough that a cell is seen whole beside the headings, which stay. */
function showPlace(element: HTMLElement, row: number, column: number): void {
  const top = row * MEASURES.row;
  const seenHeight = element.clientHeight - MEASURES.head;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + MEASURES.row > element.scrollTop + seenHeight)
    element.scrollTop = top + MEASURES.row - seenHeight;
  if (column === 0) return;
  const left = (column - 1) * MEASURES.column;
  const seenWidth = element.clientWidth - MEASURES.segment;
  if (left < element.scrollLeft) element.scrollLeft = left;
  else if (left + MEASURES.column > element.scrollLeft + seenWidth)
    element.scrollLeft = left + MEASURES.column - seenWidth;
}
