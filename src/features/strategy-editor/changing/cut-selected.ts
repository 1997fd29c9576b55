import { focusStep } from '../canvas/focus-step';
import { removeSteps } from '../commands/remove-steps';
import type { EditorSession } from '../session/editor-session';

/** Takes the selected steps out once the clipboard has them; the lines they stood in close. */
export function cutSelected(session: EditorSession): void {
  const { selected } = session.view.state.get();
  const heir = removeSteps(session, selected, 'nodes-cut');
  if (heir !== undefined) focusStep(session.view, heir);
}
