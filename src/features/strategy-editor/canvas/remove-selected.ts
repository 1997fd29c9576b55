import { disconnectSteps } from '../commands/connect-steps';
import { removeSteps } from '../commands/remove-steps';
import type { EditorSession } from '../session/editor-session';
import { focusStep } from './focus-step';

/** Takes out what is selected: steps, or else connections. */
export function removeSelected(session: EditorSession): void {
  const { selected } = session.view.state.get();
  if (selected.length === 0) {
    disconnectSteps(
      session,
      session.view.selectedEdges().flatMap(({ id }) => session.get().edges[id] ?? []),
    );
    return;
  }
  const heir = removeSteps(session, selected);
  if (heir !== undefined) focusStep(session.view, heir);
}
