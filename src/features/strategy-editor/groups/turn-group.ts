import type { CanvasView } from '../canvas/canvas-view';
import { toggleGroup } from '../commands/group-steps';
import type { EditorSession } from '../session/editor-session';
import { lookIntoGroup } from './look-into-groups';

/** Opens or closes a group: in the strategy itself, or, where nobody edits it, for the eye alone. */
export function turnGroup(view: CanvasView, session: EditorSession | undefined, id: string): void {
  if (session) toggleGroup(session, id);
  else lookIntoGroup(view, id);
}
