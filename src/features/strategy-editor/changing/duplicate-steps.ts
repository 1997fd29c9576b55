import { edits, fitPiece, takePiece } from '@/core/strategy';
import { focusStep } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';
import { placePiece } from './place-piece';

/** Puts the selected steps in once more: right behind themselves when they are a line, or else beside the path. */
export function duplicateSteps(session: EditorSession): void {
  const strategy = session.get();
  const { selected } = session.view.state.get();
  const taken = takePiece(strategy, selected, session.view.positions());
  const piece = fitPiece(strategy, taken);
  const select = Object.keys(piece.nodes);
  const { changing, oneEntry } = session.words;
  if (select.length === 0) {
    session.announce(oneEntry);
    return;
  }
  const { place, moved } = placePiece(session, piece, taken.line?.tail ?? undefined);
  const done = session.change(
    'nodes-duplicated',
    { count: select.length, name: session.nameOf(selected[0] ?? '') },
    (before) => edits.insertPiece(moved ? edits.moveNodes(before, moved) : before, piece, place),
    { select },
  );
  if (!done) return;
  session.announce(changing.duplicated({ count: select.length }));
  const [first] = select;
  if (first !== undefined) focusStep(session.view, first, select);
}
