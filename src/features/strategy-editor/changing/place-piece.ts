import {
  edgeFrom,
  reachableFrom,
  type edits,
  type Piece,
  type Position,
  type Strategy,
  type WayOut,
} from '@/core/strategy';
import { CARD } from '../layout/sizes';
import type { EditorSession } from '../session/editor-session';

const GAP = 36;

type Placed = {
  readonly place: edits.InsertPlace;
  /** Steps that have to make way, and where they go. */
  readonly moved: Readonly<Record<string, Position>> | undefined;
};

/**
 * Where a piece goes. In a strategy that arranges itself, behind the port alone counts; in one laid out by hand, the
 * piece stands under the step it follows and what comes after moves down, or else it stands under everything.
 */
export function placePiece(session: EditorSession, piece: Piece, after: WayOut | undefined): Placed {
  const strategy = session.get();
  const place = after ? { after } : {};
  if (strategy.layout.mode === 'arranged') return { place, moved: undefined };
  const positions = session.view.positions();
  const from = after && positions.get(after.source);
  if (!after || !from) {
    const { bounds } = session.view.state.get().scene;
    return { place: { ...place, position: { x: bounds.left, y: bounds.bottom + GAP } }, moved: undefined };
  }
  const position = { x: from.x, y: from.y + CARD.height + GAP };
  const end = position.y + heightOf(piece) + GAP;
  return { place: { after, position }, moved: makeWay(strategy, positions, { after, end }) };
}

function heightOf({ nodes, positions }: Piece): number {
  const tops = Object.values(positions).map(({ y }) => y);
  if (tops.length === 0) return Object.keys(nodes).length * (CARD.height + GAP) - GAP;
  return Math.max(...tops) - Math.min(...tops) + CARD.height;
}

function makeWay(
  strategy: Strategy,
  positions: ReadonlyMap<string, Position>,
  { after, end }: { readonly after: WayOut; readonly end: number },
): Readonly<Record<string, Position>> | undefined {
  const target = edgeFrom(strategy, after.source, after.port)?.target;
  const to = target === undefined ? undefined : positions.get(target);
  const from = positions.get(after.source);
  if (target === undefined || !to || !from || to.y < from.y || to.y >= end) return undefined;
  const down = end - to.y;
  return Object.fromEntries(
    [...reachableFrom(strategy, target)].flatMap((id) => {
      const at = positions.get(id);
      return at && at.y >= to.y ? [[id, { x: at.x, y: at.y + down }]] : [];
    }),
  );
}
