import type { Position } from '@/core/strategy';
import { chooseCrossingJumps } from './choose-crossing-jumps';
import { chooseJumps, chooseLoopJumps } from './choose-jumps';
import { findDominators } from './find-dominators';
import { findLoops } from './find-loops';
import { layChannels } from './lay-channels';
import type { Arrangement, Bounds, LayoutNode, Route } from './layout-graph';
import { orderVertices } from './order-vertices';
import { placeColumns } from './place-columns';
import { placeRows, type Row } from './place-rows';
import { addLanes, rankVertices, sortIntoRanks } from './rank-vertices';
import { findWays, layRoute, type Way } from './route-links';
import { cutLink, linkGraph, type LinkedGraph, type Vertex } from './vertex';

/**
 * Arranges a strategy from top to bottom: ways out in reading order from left to right, the main way straight down,
 * meeting points under what leads to them. Loops have no say in it. Where lines can be drawn without crossing one
 * another they are; the longest, and those that cross many others, end in chips. The same graph always looks the same.
 *
 *   links → loops → orders → ranks → jumps → lanes → blocks → columns → levels → rows → lines
 */
export function arrangeGraph(nodes: readonly LayoutNode[]): Arrangement {
  const graph = linkGraph(nodes);
  const exits = new Map(nodes.map((node) => [node.id, node.exits]));
  const roots = findLoops(graph);
  const draft = (): Draft => {
    const ranks = layRanks(graph, roots);
    placeColumns(ranks, roots);
    return { ranks, ways: findWays(graph.cards.values(), exits) };
  };
  let { ranks, ways } = draft();
  for (let round = 0; round < ROUNDS; round += 1) {
    const jumps = chooseCrossingJumps(ways);
    if (jumps.length === 0) break;
    for (const jump of jumps) cutLink(graph, jump);
    untie(graph);
    ({ ranks, ways } = draft());
  }
  const rows = placeRows(ranks, layChannels(ways.flatMap(({ stretches }) => stretches)));
  const routes = new Map(ways.map((way) => [way.link.exit.key, layRoute(way, rows)]));
  return collect(graph, rows, routes);
}

/** Where everything stands from left to right, before any line is laid. */
type Draft = { readonly ranks: readonly (readonly Vertex[])[]; readonly ways: readonly Way[] };

/** How often lines that cross many others are taken out and the rest arranged anew. */
const ROUNDS = 3;

/** Ranks, with lanes in them. What is cut off from where it leads must be ranked again: others may move up. */
function layRanks(graph: LinkedGraph, roots: readonly Vertex[]): readonly (readonly Vertex[])[] {
  let order = orderVertices(roots);
  rankVertices(order);
  const jumps = chooseJumps(graph.vertices);
  const loops = graph.links.filter(({ isLoop }) => isLoop);
  if (loops.length > 0) {
    const bare = sortIntoRanks(graph.vertices);
    tieDirectly(graph);
    findDominators(bare);
    jumps.push(...chooseLoopJumps(bare, loops));
    untie(graph);
  }
  for (const jump of jumps) cutLink(graph, jump);
  if (jumps.length > 0) {
    order = orderVertices(roots);
    rankVertices(order);
  }
  const ranks = sortIntoRanks([...graph.vertices, ...addLanes(graph.links)]);
  findDominators(ranks);
  return ranks;
}

function tieDirectly({ links }: LinkedGraph): void {
  for (const { source, target, isLoop } of links) {
    if (isLoop) continue;
    source.next.push(target);
    target.previous.push(source);
  }
}

function untie({ vertices, links }: LinkedGraph): void {
  for (const vertex of vertices) vertex.next.length = vertex.previous.length = 0;
  for (const link of links) {
    link.lanes.length = 0;
    link.lane = undefined;
  }
}

function collect(
  { vertices, cards }: LinkedGraph,
  rows: readonly Row[],
  routes: ReadonlyMap<string, Route>,
): Arrangement {
  const topOf = ({ rank }: Vertex) => rows[rank]?.top ?? 0;
  const positions = new Map<string, Position>();
  const openEnds = new Map<string, Position>();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const vertex of vertices) {
    const { id, kind, x, width, height } = vertex;
    const y = topOf(vertex);
    if (kind === 'open') openEnds.set(id, { x: x - height / 2, y });
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + height);
  }
  for (const [id, card] of cards) positions.set(id, { x: card.x - card.width / 2, y: topOf(card) });
  for (const { points } of routes.values())
    for (const { x } of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  const bounds: Bounds =
    vertices.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
  return { positions, openEnds, routes, bounds };
}
