import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus on the active row: when another becomes active, and when the row that had the focus is gone. A focus
 * that is nowhere when the outline opens comes to it; one that is elsewhere stays there.
 */
export function useRowFocus(
  grid: RefObject<HTMLElement | null>,
  active: string | undefined,
  isRenaming: boolean,
): void {
  const isInside = useRef(true);
  useEffect(() => {
    const root = grid.current;
    if (!root) return undefined;
    const focused = document.activeElement;
    isInside.current = focused === document.body || root.contains(focused);
    const enter = () => {
      isInside.current = true;
    };
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node) isInside.current = root.contains(relatedTarget);
      // A row that is taken away loses the focus too; that one is handed on.
      else requestAnimationFrame(() => isGone(target, root) && (isInside.current = false));
    };
    root.addEventListener('focusin', enter);
    root.addEventListener('focusout', leave);
    return () => {
      root.removeEventListener('focusin', enter);
      root.removeEventListener('focusout', leave);
    };
  }, [grid]);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const isElsewhere = focused !== null && focused !== document.body && !grid.current?.contains(focused);
    if (isRenaming || active === undefined || !isInside.current || isElsewhere) return;
    const row = grid.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(active)}"]`);
    if (row && !row.contains(focused)) row.focus({ preventScroll: true });
  });
}

function isGone(row: EventTarget | null, root: HTMLElement): boolean {
  return row instanceof Node && row.isConnected && !root.contains(document.activeElement);
}
