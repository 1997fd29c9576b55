import { settlePaste, type PasteChoice, type SettledPaste } from '@/core/project';
import { fitPiece, edits } from '@/core/strategy';
import { portAfter } from '../commands/after-selection';
import { focusStep } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';
import type { PendingPaste } from './changing-state';
import { placePiece } from './place-piece';

/**
 * Does a paste as it was settled: first what it brings along is kept, then the steps go in as one step of the history.
 * When keeping fails, that is said and nothing has been done. `beforeFocus` closes what lies over the canvas.
 */
export async function finishPaste(
  session: EditorSession,
  paste: PendingPaste,
  choices: ReadonlyMap<string, PasteChoice>,
  beforeFocus: () => void = () => undefined,
): Promise<void> {
  const { desk } = session.changing.get();
  if (!desk) return;
  const { changing } = session.words;
  const { createId } = desk;
  const nameCopy = (name: string): string => changing.copyName({ name });
  const settled = settlePaste(paste.fragment, await desk.readProject(), { choices, createId, nameCopy });
  if (settled.documents.length > 0) {
    const kept = await desk.keep(settled.documents);
    if (!kept.ok) {
      beforeFocus();
      desk.tell({ tone: 'bad', title: changing.notPasted, detail: desk.sayProblem(kept.error) });
      return;
    }
  }
  beforeFocus();
  // Meanwhile the strategy may have changed: ids that were free may be taken.
  const strategy = session.get();
  const piece = fitPiece(strategy, settled.piece);
  const select = Object.keys(piece.nodes);
  const last = session.view.state.get().selected.at(-1);
  const after = last !== undefined && piece.line ? portAfter(strategy, last) : undefined;
  const { place, moved } = placePiece(session, piece, after);
  const done = session.change(
    'nodes-pasted',
    { count: select.length },
    (before) => edits.insertPiece(moved ? edits.moveNodes(before, moved) : before, piece, place),
    { select },
  );
  if (!done) return;
  const where = after ? session.nameOf(after.source) : undefined;
  session.announce(
    [changing.pasted({ count: select.length, where }), ...sayMore(session, paste, settled)].join(' '),
  );
  const [first] = select;
  if (first !== undefined) focusStep(session.view, first, select);
}

/** What else came of it, said and shown, because it is not on the canvas. */
function sayMore(
  session: EditorSession,
  { cleaned, leftOut }: PendingPaste,
  { added }: SettledPaste,
): string[] {
  const { changing } = session.words;
  const more = [
    ...(added.length > 0 ? [changing.alsoAdded({ added })] : []),
    ...(cleaned.length > 0 ? [changing.cleaned({ names: cleaned })] : []),
    ...(leftOut ? [changing.entryLeftOut] : []),
  ];
  if (more.length > 0)
    session.changing.get().desk?.tell({ tone: 'ok', title: changing.pastedTitle, detail: more.join(' ') });
  return more;
}
