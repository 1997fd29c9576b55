import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';

/** How the picture lies behind its window: moved down by `y` pixels, `height` of them to be seen. */
export type Outlook = { readonly y: number; readonly zoom: number; readonly height: number };

/**
 * Tells whenever the picture is panned or zoomed, before it is painted. What follows is moved by hand: while panning
 * nothing is drawn anew.
 */
export function useFollow(follow: (outlook: Outlook) => void): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const tell = () => {
      const { transform, height } = store.getState();
      follow({ y: transform[1], zoom: transform[2], height });
    };
    let known = store.getState();
    tell();
    return store.subscribe((state) => {
      const isSame = state.transform[1] === known.transform[1] && state.transform[2] === known.transform[2];
      if (isSame && state.height === known.height) return;
      known = state;
      tell();
    });
  }, [store, follow]);
}
