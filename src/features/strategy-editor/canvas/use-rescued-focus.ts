import { useLayoutEffect } from 'react';

/**
 * A focused card that leaves the view is taken off the page, and the focus would fall to the page's beginning.
 * It goes to the canvas instead, from where the next arrow key finds the card again.
 */
export function useRescuedFocus(id: string): void {
  useLayoutEffect(
    () => () => {
      const focused = document.activeElement?.closest('.react-flow__node');
      if (focused?.getAttribute('data-id') !== id) return;
      focused.closest<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true });
    },
    [id],
  );
}
