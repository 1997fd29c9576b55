import { checkMove } from '@/core/strategy';
import { moveStepsInLine } from '../changing/move-steps-in-line';
import { dropTargetAt } from '../palette/drop-target';
import type { DropTarget, EditorSession } from '../session/editor-session';

type Point = { readonly x: number; readonly y: number };

/** How often it is asked what lies under the pointer, in milliseconds: often enough for the eye. */
const ASKS_EVERY = 50;

/** A place in a line: carried steps are put in there. Elsewhere they are only put somewhere else on the canvas. */
type LinePlace = Extract<DropTarget, { kind: 'edge' | 'open' }>;

/** Cards carried by the pointer light up the lines they may be put into; let go there, they move along the path. */
export function createCarrying(session: EditorSession): {
  follow: (ids: readonly string[], point: Point) => void;
  /** Whether the cards were put into a line. */
  letGo: (ids: readonly string[]) => boolean;
  /** They are put nowhere. */
  forget: () => void;
} {
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; point: Point } | undefined;
  // While cards are carried the strategy stays as it is, and so do the answers.
  const mayStandIn = new Map<string, boolean>();
  const isAllowed = (ids: readonly string[], place: LinePlace) => {
    const known = mayStandIn.get(place.id);
    if (known !== undefined) return known;
    const isPossible = checkMove(session.get(), ids, place) === undefined;
    mayStandIn.set(place.id, isPossible);
    return isPossible;
  };
  const look = (ids: readonly string[], point: Point) => {
    const place = placeAt(session, ids, point);
    const target = place && isAllowed(ids, place) ? place : undefined;
    const before = session.drop.get().target;
    if (target === before || (before && 'id' in before && before.id === target?.id)) return;
    session.drop.set({ target });
  };
  const lookNow = (ids: readonly string[]) => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    look(ids, waiting.point);
    waiting = undefined;
  };
  const forget = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
    mayStandIn.clear();
    session.drop.set({ target: undefined });
  };
  return {
    forget,
    follow(ids, point) {
      if (waiting) waiting.point = point;
      else waiting = { timer: setTimeout(() => lookNow(ids), ASKS_EVERY), point };
    },
    letGo(ids) {
      lookNow(ids);
      const { target } = session.drop.get();
      forget();
      if (target?.kind !== 'edge' && target?.kind !== 'open') return false;
      return moveStepsInLine(session, ids, { source: target.source, port: target.port });
    },
  };
}

function placeAt(session: EditorSession, ids: readonly string[], point: Point): LinePlace | undefined {
  const strategy = session.get();
  const [first = ''] = ids;
  const node = strategy.nodes[first];
  const target = node && dropTargetAt(strategy, point, { node, passed: new Set(ids) });
  return target?.kind === 'edge' || target?.kind === 'open' ? target : undefined;
}
