import { useEffect, type RefObject } from 'react';
import { focusStep } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';

/** Escape leads from the settings of a step back to the step. Lists that are open take their own Escape first. */
export function useWayBack(session: EditorSession, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const panel = root.current;
    const goBack = (event: KeyboardEvent) => {
      const [only] = session.view.state.get().selected;
      if (event.key !== 'Escape' || event.defaultPrevented || only === undefined) return;
      focusStep(session.view, only);
    };
    panel?.addEventListener('keydown', goBack);
    return () => panel?.removeEventListener('keydown', goBack);
  }, [session, root]);
}
