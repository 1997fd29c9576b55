import type { EditorSession } from '../session/editor-session';

/** The steps an action is for: what is selected. */
export function stepsInHand({ view }: EditorSession): readonly string[] {
  return view.state.get().selected;
}

/** The one step an action is for; undefined when none or several are selected. */
export function stepInHand(session: EditorSession): string | undefined {
  const [only, ...others] = stepsInHand(session);
  return others.length === 0 ? only : undefined;
}
