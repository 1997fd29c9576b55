import { checkMove, edits, type WayOut } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';
import { focusStep } from '../canvas/focus-step';

/**
 * Takes steps out of their line, as one block, and puts them in behind a way out. What may not be moved is said.
 * In a strategy laid out by hand they keep their places on the canvas.
 */
export function moveStepsInLine(session: EditorSession, ids: readonly string[], after: WayOut): boolean {
  const { changing, nothingToDo } = session.words;
  const refused = checkMove(session.get(), ids, after);
  if (refused) {
    session.announce(changing.refused[refused.code]);
    return false;
  }
  const [first = ''] = ids;
  const values = { count: ids.length, name: session.nameOf(first), after: session.nameOf(after.source) };
  const done = session.change(
    'nodes-moved-in-line',
    values,
    (strategy) => edits.moveInLine(strategy, ids, after),
    { select: ids },
  );
  session.announce(done ? changing.movedInLine(values) : nothingToDo);
  if (done) focusStep(session.view, first, ids);
  return done;
}
