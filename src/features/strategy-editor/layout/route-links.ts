import type { Position } from '@/core/strategy';
import { exitPoints } from './exit-points';
import type { LayoutExit, Route } from './layout-graph';
import type { Stretch } from './lay-channels';
import type { Row } from './place-rows';
import { annotateRoute, simplify } from './route';
import { CARD, CHIP, JOIN, RANK_GAP } from './sizes';
import { countBelow, type Link, type Vertex } from './vertex';

/** A link on its way: where it leaves its card, seen from the card's centre and top, and its level stretches. */
export type Way = {
  readonly link: Link;
  readonly exit: Position;
  /** How it leaves: straight down, level with the card to the column it needs, or level and then around something. */
  readonly leaves: 'down' | 'level' | 'around';
  readonly stretches: readonly Stretch[];
};

/** How far beside a card a line runs down that cannot leave it level. */
const OUT = 14;

/** Finds for every link the columns it runs through and the gaps in which it changes from one to the next. */
export function findWays(cards: Iterable<Vertex>, exits: ReadonlyMap<string, readonly LayoutExit[]>): Way[] {
  const ways: Way[] = [];
  for (const card of cards) {
    if (card.leaving.length === 0) continue;
    const points = exitPoints(exits.get(card.id) ?? []);
    const isFan = countBelow(card) > 1;
    for (const link of card.leaving) {
      const point = points.get(link.exit.port) ?? { x: CARD.width / 2, y: CARD.height };
      const exit = { x: point.x - CARD.width / 2, y: point.y };
      ways.push(link.isLoop ? loopWay(link, exit) : forwardWay(link, exit, isFan));
    }
  }
  return ways;
}

function forwardWay(link: Link, exit: Position, isFan: boolean): Way {
  const { source, lanes, target } = link;
  const { side } = link.exit;
  const start = source.x + exit.x;
  const first = (lanes[0] ?? target).x;
  const isBeside = (side === 'left' && first < start) || (side === 'right' && first > start);
  const isShared = countForward(target) > 1;
  const stretches: Stretch[] = [];
  let from = isBeside ? first : start + (side === 'left' ? -OUT : side === 'right' ? OUT : 0);
  for (let index = 0; index <= lanes.length; index += 1) {
    const stop = lanes[index] ?? target;
    const joins = index === lanes.length && (isShared || index > 0);
    const rank = index === 0 ? source.rank : stop.rank - 1;
    const isHigh = index === 0 && !joins && isFan;
    stretches.push({ link, rank, from, to: stop.x, meeting: joins ? target : undefined, isHigh, level: 0 });
    from = stop.x;
  }
  return { link, exit, leaves: isBeside ? 'level' : side === 'below' ? 'down' : 'around', stretches };
}

function countForward({ arriving }: Vertex): number {
  let count = 0;
  for (const { isLoop } of arriving) if (!isLoop) count += 1;
  return count;
}

/** A loop runs level with its card to its lane where nothing is in the way, else down into the gap first. */
function loopWay(link: Link, exit: Position): Way {
  const { source, target, lane } = link;
  const start = source.x + exit.x;
  const column = lane === undefined ? start + CARD.width : target.x + lane;
  if (link.exit.side === 'right') return { link, exit, leaves: 'level', stretches: [] };
  const from = start - (link.exit.side === 'left' ? OUT : 0);
  const stretch = { link, rank: source.rank, from, to: column, meeting: undefined, isHigh: true, level: 0 };
  return { link, exit, leaves: link.exit.side === 'below' ? 'down' : 'around', stretches: [stretch] };
}

/** Lays the line of a link: orthogonal, level where its stretches are; loops run up at the right. */
export function layRoute({ link, exit, leaves, stretches }: Way, rows: readonly Row[]): Route {
  const { source, target } = link;
  const start = { x: source.x + exit.x, y: topOf(source, rows) + exit.y };
  const corners: Position[] = [start];
  let { x } = start;
  const turn = (to: number, y: number): void => {
    corners.push({ x, y }, { x: to, y });
    x = to;
  };
  const [first] = stretches;
  if (leaves !== 'down' && first) turn(first.from, start.y);
  for (const stretch of stretches) if (stretch.to !== x) turn(stretch.to, levelOf(stretch, rows));
  const end = { x: target.x, y: topOf(target, rows) };
  if (link.isLoop) {
    if (leaves === 'level') turn(link.lane === undefined ? x + CARD.width : target.x + link.lane, start.y);
    turn(target.x, end.y - JOIN);
  }
  corners.push(end);
  const isShared = countForward(target) > 1;
  const route = annotateRoute(simplify(corners), { exit: link.exit, isShared, isLoop: link.isLoop });
  if (!link.jump) return route;
  const { to, isBack } = link.jump;
  return { ...route, chip: { at: { x: end.x, y: end.y + CHIP.height / 2 }, target: to.id, isBack } };
}

function topOf({ rank }: Vertex, rows: readonly Row[]): number {
  return rows[rank]?.top ?? 0;
}

function levelOf({ rank, isHigh, level }: Stretch, rows: readonly Row[]): number {
  const above = rows[rank]?.bottom ?? 0;
  const below = rows[rank + 1]?.top ?? above + 2 * JOIN;
  return isHigh ? above + JOIN + RANK_GAP.bend * level : below - JOIN - RANK_GAP.bend * level;
}
