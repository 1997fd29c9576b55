import type { EditorSession } from '../session/editor-session';
import { restoreSelection, stepName } from './take-back';

/** Goes to where exactly so many steps of the history have been done, and selects what was selected there. */
export function jumpTo(session: EditorSession, steps: number): void {
  const { past } = session.open.store.getState();
  if (past.length === steps) return;
  restoreSelection(session, session.open.jump(steps));
  const last = session.open.store.getState().past.at(-1);
  const { wentTo, wentToStart } = session.words;
  session.announce(last ? wentTo({ name: stepName(session.words, last) }) : wentToStart);
}
