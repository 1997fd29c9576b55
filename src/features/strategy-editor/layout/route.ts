import type { Position } from '@/core/strategy';
import type { LayoutExit, Route } from './layout-graph';

type Leg = { readonly from: Position; readonly to: Position };

/** Takes out corners that are none: points on a straight line, and points that stand on one another. */
export function simplify(points: readonly Position[]): Position[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before && before.x === point.x && before.y === point.y) return false;
    if (!before || !after) return true;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}

/**
 * Says where on a line its label and its "+" stand. Both keep to the part of the line that is its own: not where it
 * has joined others. A label on a line that leaves at a side stands on the level part.
 */
export function annotateRoute(
  points: readonly Position[],
  {
    exit,
    isShared,
    isLoop,
  }: { exit: Pick<LayoutExit, 'side' | 'isLabelled'>; isShared: boolean; isLoop: boolean },
): Route {
  const legs = points.slice(1).map((to, index): Leg => ({ from: points[index] ?? to, to }));
  const last = legs.at(-1);
  const upright = legs.filter(({ from, to }) => from.x === to.x);
  const own = upright.filter((leg) => leg !== last || (!isShared && !isLoop) || legs.length === 1);
  const leg = longest(own.length > 0 ? own : upright) ?? last;
  if (!leg) return { points, label: points[0] ?? { x: 0, y: 0 }, plus: points[0] ?? { x: 0, y: 0 } };
  const { x } = leg.from;
  const arrow = leg === last ? 6 : 0;
  const top = Math.min(leg.from.y, leg.to.y);
  const length = Math.abs(leg.to.y - leg.from.y) - arrow;
  const level = legs[0];
  if (exit.isLabelled && exit.side !== 'below' && level && level.from.y === level.to.y) {
    const half = Math.min(Math.abs(level.to.x - level.from.x) / 2, 84);
    const label = { x: level.to.x + (exit.side === 'left' ? half : -half), y: level.from.y };
    return { points, label, plus: { x, y: top + length / 2 } };
  }
  if (!exit.isLabelled)
    return { points, label: { x, y: top + length / 2 }, plus: { x, y: top + length / 2 } };
  const start = top + Math.min(Math.max(0, (length - 40) / 2), 24);
  return { points, label: { x, y: start + 8.5 }, plus: { x, y: start + 32.5 } };
}

function longest(legs: readonly Leg[]): Leg | undefined {
  const lengthOf = ({ from, to }: Leg) => Math.abs(to.y - from.y);
  return legs.reduce<Leg | undefined>(
    (best, leg) => (best && lengthOf(best) >= lengthOf(leg) ? best : leg),
    undefined,
  );
}
