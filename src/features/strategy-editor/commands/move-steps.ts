import { edits } from '@/core/strategy';
import { unfoldPositions } from '../layout/unfold-positions';
import type { EditorSession } from '../session/editor-session';

/** Keeps steps where they have been put. A strategy that was arranged keeps all its cards where they stand. */
export function moveSteps(session: EditorSession, ids: readonly string[], key?: string): boolean {
  const positions = session.view.positions();
  const isArranged = session.get().layout.mode === 'arranged';
  const moved = isArranged ? [...positions.keys()] : ids;
  const cards = new Map(
    moved.flatMap((id) => {
      const at = positions.get(id);
      return at ? [[id, at] as const] : [];
    }),
  );
  const places = unfoldPositions(session.get(), cards);
  const change = key === undefined ? {} : { key };
  const done = session.change(
    'nodes-moved',
    { count: ids.length },
    (strategy) => edits.moveNodes(strategy, places),
    change,
  );
  if (!done) session.view.settle();
  return done;
}

/** Lets the strategy arrange itself again. */
export function arrangeSteps(session: EditorSession): void {
  const done = session.change('nodes-arranged', {}, edits.arrangeNodes);
  session.announce(done ? session.words.arranged : session.words.nothingToDo);
}
