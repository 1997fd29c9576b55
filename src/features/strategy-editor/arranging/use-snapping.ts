import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CanvasView } from '../canvas/canvas-view';
import { GRID } from '../layout/snap';

export const SNAP_GRID: [number, number] = [GRID, GRID];

/** Whether dragged cards snap to the grid: where a strategy is laid out by hand, unless Alt is held. */
export function useSnapping(view: CanvasView): boolean {
  const isFree = useSyncExternalStore(
    view.source.subscribe,
    () => view.source.get().layout.mode === 'free' && !view.isReadOnly,
  );
  const [isFine, setFine] = useState(false);
  useEffect(() => {
    const press = (event: PointerEvent) => setFine(event.altKey);
    // Without a card in hand Alt means something else: with the arrow keys it moves what is selected.
    const hold = (event: KeyboardEvent) => {
      if (view.isDragging) setFine(event.altKey);
    };
    addEventListener('pointerdown', press, { capture: true });
    addEventListener('keydown', hold);
    addEventListener('keyup', hold);
    return () => {
      removeEventListener('pointerdown', press, { capture: true });
      removeEventListener('keydown', hold);
      removeEventListener('keyup', hold);
    };
  }, [view]);
  return isFree && !isFine;
}
