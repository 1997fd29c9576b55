import type { Position } from '@/core/strategy';
import { exitPoints } from './exit-points';
import type { LayoutExit, Route } from './layout-graph';
import { bendsOf } from './place-rows';
import { annotateRoute, simplify } from './route';
import { CARD, RANK_GAP } from './sizes';
import { linksBySource, linksByTarget, type Link, type Vertex } from './vertex';

type Surroundings = {
  readonly tops: readonly number[];
  readonly vertices: readonly Vertex[];
  readonly exits: ReadonlyMap<Vertex, readonly LayoutExit[]>;
};

/** How far above a card the lines that meet in it come together. */
const JOIN = 16;

/** Lays a line for every link: orthogonal, by the lanes it has been given; loops run up at the right. */
export function routeLinks(
  links: readonly Link[],
  { tops, vertices, exits }: Surroundings,
): ReadonlyMap<string, Route> {
  const arriving = linksByTarget(links.filter(({ isLoop }) => !isLoop));
  const routes = new Map<string, Route>();
  let strays = 0;
  for (const [source, leaving] of linksBySource(links)) {
    const points = exitPoints(exits.get(source) ?? []);
    const bends = bendsOf(leaving);
    for (const link of leaving) {
      const exit = points.get(link.exit.port) ?? { x: CARD.width / 2, y: CARD.height };
      const start = { x: source.x - CARD.width / 2 + exit.x, y: (tops[source.rank] ?? 0) + exit.y };
      const isShared = (arriving.get(link.target)?.length ?? 0) > 1;
      const corners = link.isLoop
        ? loopCorners(link, start, {
            end: endOf(link, tops),
            gap: (tops[source.rank] ?? 0) + CARD.height + JOIN,
            lane:
              link.lane === undefined ? rightOf(link, vertices) + 24 * ++strays : link.target.x + link.lane,
            vertices,
          })
        : forwardCorners(link, start, { tops, isShared, bend: bends.get(link) ?? 0 });
      routes.set(
        link.exit.key,
        annotateRoute(simplify(corners), { exit: link.exit, isShared, isLoop: link.isLoop }),
      );
    }
  }
  return routes;
}

function endOf({ target }: Link, tops: readonly number[]): Position {
  return { x: target.x, y: tops[target.rank] ?? 0 };
}

function forwardCorners(
  link: Link,
  start: Position,
  { tops, isShared, bend }: { tops: readonly number[]; isShared: boolean; bend: number },
): Position[] {
  const corners = [start];
  const stops = [...link.lanes, link.target];
  let x = start.x;
  for (const [index, stop] of stops.entries()) {
    const top = tops[stop.rank] ?? 0;
    const isLast = index === stops.length - 1;
    if (stop.x !== x) {
      const joins = isLast && (isShared || index > 0);
      const y =
        index > 0 || joins
          ? top - (joins ? JOIN : RANK_GAP.lanes / 2)
          : start.y + JOIN + RANK_GAP.bend * bend;
      const level = index === 0 && link.exit.side !== 'below' ? start.y : y;
      corners.push({ x, y: level }, { x: stop.x, y: level });
      x = stop.x;
    }
  }
  return [...corners, { x, y: tops[link.target.rank] ?? 0 }];
}

/** How far beside a card a line runs down that cannot leave it straight. */
const OUT = 14;

type LoopEnds = {
  readonly end: Position;
  /** The level just under the card it leaves. */
  readonly gap: number;
  readonly lane: number;
  readonly vertices: readonly Vertex[];
};

function loopCorners(
  { exit, source }: Link,
  start: Position,
  { end, gap, lane, vertices }: LoopEnds,
): Position[] {
  const up = [{ x: lane, y: end.y - JOIN }, { x: end.x, y: end.y - JOIN }, end];
  const isFree =
    exit.side === 'right' &&
    !vertices.some(({ rank, x }) => rank === source.rank && x > source.x && x < lane);
  if (isFree) return [start, { x: lane, y: start.y }, ...up];
  // Something stands in the way: down into the gap first.
  const out = start.x + (exit.side === 'below' ? 0 : exit.side === 'right' ? OUT : -OUT);
  return [start, { x: out, y: start.y }, { x: out, y: gap }, { x: lane, y: gap }, ...up];
}

/** The right edge of everything in the ranks a loop passes. */
function rightOf({ source, target }: Link, vertices: readonly Vertex[]): number {
  const passed = vertices.filter(({ rank }) => rank >= target.rank && rank <= source.rank);
  return Math.max(...passed.map(({ x, width }) => x + width / 2));
}
