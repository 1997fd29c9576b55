import { edits, type Position } from '@/core/strategy';
import { sizeOf } from '../canvas/flow-elements';
import { alignBoxes, distributeBoxes, type Alignment, type Box, type Direction } from '../layout/line-up';
import { unfoldPositions } from '../layout/unfold-positions';
import type { EditorSession } from '../session/editor-session';

/** Brings the selected cards to one line. A strategy that arranged itself is laid out by hand from now on. */
export function alignSteps(session: EditorSession, alignment: Alignment): void {
  const boxes = boxesInHand(session);
  const places = boxes.length < 2 ? new Map<string, Position>() : alignBoxes(boxes, alignment);
  place(session, 'nodes-aligned', places);
}

/** Leaves the same room between the selected cards. */
export function distributeSteps(session: EditorSession, direction: Direction): void {
  const boxes = boxesInHand(session);
  const places = boxes.length < 3 ? new Map<string, Position>() : distributeBoxes(boxes, direction);
  place(session, 'nodes-distributed', places);
}

/** How many cards are selected: two can be lined up, three spread. */
export function countCardsInHand(session: EditorSession): number {
  return boxesInHand(session).length;
}

function boxesInHand({ view }: EditorSession): readonly Box[] {
  return view.state
    .get()
    .nodes.filter(({ type, selected }) => type !== 'open' && selected === true)
    .map(({ id, type, position }) => ({ id, ...position, ...sizeOf(type) }));
}

function place(
  session: EditorSession,
  code: 'nodes-aligned' | 'nodes-distributed',
  places: ReadonlyMap<string, Position>,
): void {
  const count = places.size;
  const strategy = session.get();
  const { arranging, nothingToDo } = session.words;
  const before = session.view.positions();
  const moved = [...places].filter(([id, { x, y }]) => {
    const at = before.get(id);
    return at !== undefined && (Math.abs(at.x - x) >= 0.5 || Math.abs(at.y - y) >= 0.5);
  });
  const all = strategy.layout.mode === 'arranged' ? [...before, ...moved] : moved;
  const done =
    moved.length > 0 &&
    session.change(code, { count }, (known) =>
      edits.moveNodes(known, unfoldPositions(strategy, new Map(all))),
    );
  const said = code === 'nodes-aligned' ? arranging.aligned : arranging.distributed;
  session.announce(done ? said({ count }) : nothingToDo);
}
