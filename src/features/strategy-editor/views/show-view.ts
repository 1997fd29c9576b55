import { focusStep } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';
import type { View } from '../session/screen';

/** Shows the strategy another way; what is selected stays so. */
export function showView(session: EditorSession, view: View): void {
  const isAtSteps = Boolean(document.activeElement?.closest('[data-canvas], [data-steps]'));
  session.screen.set({ view });
  const { current, selected } = session.view.state.get();
  if (isAtSteps && current !== undefined) focusStep(session.view, current, selected);
  session.announce(session.words.views[view]);
}
