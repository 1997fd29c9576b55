import type { EditorSession } from '../session/editor-session';
import type { View } from '../session/screen';

/** Shows the strategy another way; what is selected stays so. */
export function showView(session: EditorSession, view: View): void {
  session.screen.set({ view });
  session.announce(session.words.views[view]);
}
