import { say } from '@/core/lib';
import type { HistoryEntry } from '@/workspace';
import { bringIntoView } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';
import type { EditorWords } from '../words/en';

/** What a step of the history is called. */
export function stepName(words: EditorWords, entry: Pick<HistoryEntry, 'label'> | undefined): string {
  return entry ? say(words.history, entry.label) : '';
}

/** Takes the last step back and selects what was selected before it. */
export function undoStep(session: EditorSession): void {
  const entry = session.open.store.getState().past.at(-1);
  if (!entry) return;
  restoreSelection(session, session.open.undo());
  session.announce(session.words.undone({ name: stepName(session.words, entry) }));
}

/** Does the next step again and selects what was selected after it. */
export function redoStep(session: EditorSession): void {
  const [entry] = session.open.store.getState().future;
  if (!entry) return;
  restoreSelection(session, session.open.redo());
  session.announce(session.words.redone({ name: stepName(session.words, entry) }));
}

/** Selects what the history says was selected, and shows it: what was done may have led the picture elsewhere. */
export function restoreSelection({ view }: EditorSession, selection: unknown): void {
  if (!Array.isArray(selection)) return;
  const ids = selection.filter((id) => typeof id === 'string');
  view.select(ids);
  const [first] = ids;
  if (first !== undefined) bringIntoView(view, first);
}
