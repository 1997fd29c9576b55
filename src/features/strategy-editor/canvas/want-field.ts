import type { EditorSession } from '../session/editor-session';

/** Asks the inspector to put the focus into a field of a step (or of the strategy); without one, into the first. */
export function wantField(session: EditorSession, node: string | undefined, field: string | undefined): void {
  session.view.select(node === undefined ? [] : [node]);
  session.wanted.set({ node, field, turn: session.wanted.get().turn + 1 });
}
