import type { Position } from '@/core/strategy';
import type { LayoutExit, Route } from './layout-graph';
import { annotateRoute, simplify } from './route';
import { CARD } from './sizes';

const STUB = 18;

/** A line between two places that nobody arranged: orthogonal, around its own cards where it leads back up. */
export function freeRoute(
  start: Position,
  end: Position,
  exit: Pick<LayoutExit, 'side' | 'isLabelled'>,
): Route {
  const isLoop = end.y < start.y + STUB;
  const corners = isLoop ? aroundCorners(start, end, exit) : downCorners(start, end, exit);
  return annotateRoute(simplify(corners), { exit, isShared: false, isLoop });
}

function downCorners(start: Position, end: Position, { side }: Pick<LayoutExit, 'side'>): Position[] {
  const isAhead = side === 'left' ? end.x < start.x : side === 'right' ? end.x > start.x : true;
  if (side !== 'below' && isAhead) return [start, { x: end.x, y: start.y }, end];
  const out = side === 'below' ? start.x : start.x + (side === 'left' ? -STUB : STUB);
  const middle = side === 'below' ? (start.y + end.y) / 2 : end.y - STUB;
  return [start, { x: out, y: start.y }, { x: out, y: middle }, { x: end.x, y: middle }, end];
}

function aroundCorners(start: Position, end: Position, { side }: Pick<LayoutExit, 'side'>): Position[] {
  const reach = CARD.width / 2 + STUB + 8;
  const goesLeft = side === 'left' || (side === 'below' && end.x < start.x - CARD.width);
  const lane = goesLeft ? Math.min(start.x, end.x) - reach : Math.max(start.x, end.x) + reach;
  const leave = side === 'below' ? start.y + STUB : start.y;
  return [
    start,
    { x: start.x, y: leave },
    { x: lane, y: leave },
    { x: lane, y: end.y - STUB },
    { x: end.x, y: end.y - STUB },
    end,
  ];
}
