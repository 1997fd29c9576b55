import { useEffect, type RefObject } from 'react';
import { focusStep } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';

/**
 * Escape leads from the settings of a step back to the step, as Enter does from its name. Lists that are open take
 * their own Escape first.
 */
export function useWayBack(session: EditorSession, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const panel = root.current;
    const goBack = (event: KeyboardEvent) => {
      const [only] = session.view.state.get().selected;
      if (!isDone(event) || event.defaultPrevented || only === undefined) return;
      focusStep(session.view, only);
    };
    panel?.addEventListener('keydown', goBack);
    return () => panel?.removeEventListener('keydown', goBack);
  }, [session, root]);
}

function isDone({ key, isComposing, target }: KeyboardEvent): boolean {
  if (key === 'Escape') return true;
  return (
    key === 'Enter' &&
    !isComposing &&
    target instanceof Element &&
    target.closest('[data-field="name"]') !== null
  );
}
