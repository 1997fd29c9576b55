import { edits, type Position } from '@/core/strategy';
import { arrangeAside, type Arrange } from '../layout/arrange-aside';
import { snapped } from '../layout/snap';
import { isSameShape, toLayoutNodes } from '../layout/strategy-graph';
import { partOf, unfoldPositions } from '../layout/unfold-positions';
import type { EditorSession } from '../session/editor-session';

/** From how many cards on one is told that it goes on, and can stop it. */
const LONG = 1000;

/**
 * Tidies up a strategy that is laid out by hand, or the selected steps of it: they stand as if they had been arranged,
 * where they stood before, and stay free. Done aside; what has been changed meanwhile is left as it is.
 */
export async function tidySteps(
  session: EditorSession,
  scope: 'all' | 'selection',
  arrange: Arrange = arrangeAside,
): Promise<void> {
  const { view, announce, words } = session;
  const strategy = session.get();
  const steps = stepsIn(session, scope);
  if (steps.length === 0 || strategy.layout.mode === 'arranged') {
    announce(words.nothingToDo);
    return;
  }
  view.tidying.get().cancel?.();
  const ending = new AbortController();
  const { signal } = ending;
  const cancel = () => ending.abort();
  const nodes = toLayoutNodes(partOf(strategy, steps), false);
  view.tidying.set({ cancel, isLong: nodes.length > LONG });
  const arranged = await arrange(nodes, signal).catch(() => 'failed' as const);
  if (view.tidying.get().cancel === cancel) view.tidying.set({ cancel: undefined, isLong: false });
  if (arranged === 'failed') announce(words.arranging.tidyFailed, 'assertive');
  else if (arranged === undefined) announce(words.arranging.tidyCancelled);
  else if (!isSameShape(strategy, session.get())) announce(words.arranging.tidyStale);
  else keep(session, arranged, steps.length);
}

/** Whether there is anything to tidy up. */
export function canTidySteps(session: EditorSession, scope: 'all' | 'selection'): boolean {
  return session.get().layout.mode === 'free' && stepsIn(session, scope).length > (scope === 'all' ? 0 : 1);
}

/** The steps that can be arranged; notes stay where they have been put. */
function stepsIn({ view, get }: EditorSession, scope: 'all' | 'selection'): readonly string[] {
  const { nodes } = get();
  const ids = scope === 'all' ? Object.keys(nodes) : view.state.get().selected;
  return ids.filter((id) => nodes[id] && nodes[id].kind !== 'note');
}

function keep(session: EditorSession, arranged: ReadonlyMap<string, Position>, count: number): void {
  const strategy = session.get();
  const cards = movedTo(cornerOf(session.view.positions(), arranged.keys()), arranged);
  const done = session.change('nodes-tidied', {}, (before) =>
    edits.moveNodes(before, unfoldPositions(strategy, cards)),
  );
  session.announce(done ? session.words.arranging.tidied({ count }) : session.words.nothingToDo);
}

function movedTo(corner: Position, cards: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const own = cornerOf(cards, cards.keys());
  return new Map(
    Array.from(cards, ([id, { x, y }]) => [
      id,
      snapped({ x: corner.x + x - own.x, y: corner.y + y - own.y }),
    ]),
  );
}

/** The upper left corner of a block of cards. */
function cornerOf(positions: ReadonlyMap<string, Position>, cards: Iterable<string>): Position {
  let [x, y] = [Infinity, Infinity];
  for (const card of cards) {
    const at = positions.get(card);
    if (!at) continue;
    x = Math.min(x, at.x);
    y = Math.min(y, at.y);
  }
  return Number.isFinite(x) ? { x, y } : { x: 0, y: 0 };
}
