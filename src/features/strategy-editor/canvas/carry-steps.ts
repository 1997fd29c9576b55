import { checkMove } from '@/core/strategy';
import { moveStepsInLine } from '../changing/move-steps-in-line';
import { dropTargetAt } from '../palette/drop-target';
import type { DropTarget, EditorSession } from '../session/editor-session';

type Point = { readonly x: number; readonly y: number };

/** How far the pointer goes before it is asked again what lies under it, in pixels. */
const STEP = 6;

/** A place in a line: carried steps are put in there. Elsewhere they are only put somewhere else on the canvas. */
type LinePlace = Extract<DropTarget, { kind: 'edge' | 'open' }>;

/** Cards carried by the pointer light up the lines they may be put into; let go there, they move along the path. */
export function createCarrying(session: EditorSession): {
  follow: (ids: readonly string[], point: Point) => void;
  /** Whether the cards were put into a line. */
  letGo: (ids: readonly string[]) => boolean;
} {
  let asked: Point | undefined;
  // While cards are carried the strategy stays as it is, and so do the answers.
  const mayStandIn = new Map<string, boolean>();
  const isAllowed = (ids: readonly string[], place: LinePlace) => {
    const known = mayStandIn.get(place.id);
    if (known !== undefined) return known;
    const isPossible = checkMove(session.get(), ids, place) === undefined;
    mayStandIn.set(place.id, isPossible);
    return isPossible;
  };
  return {
    follow(ids, point) {
      if (asked && Math.hypot(point.x - asked.x, point.y - asked.y) < STEP) return;
      asked = point;
      const place = placeAt(session, ids, point);
      const target = place && isAllowed(ids, place) ? place : undefined;
      const before = session.drop.get().target;
      if (target === before || (before && 'id' in before && before.id === target?.id)) return;
      session.drop.set({ target });
    },
    letGo(ids) {
      const { target } = session.drop.get();
      asked = undefined;
      mayStandIn.clear();
      session.drop.set({ target: undefined });
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
