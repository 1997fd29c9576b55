import type { Position } from '@/core/strategy';
import { findDominators } from './find-dominators';
import { findLoops } from './find-loops';
import type { Arrangement, Bounds, LayoutNode, Route } from './layout-graph';
import { placeColumns } from './place-columns';
import { placeRows } from './place-rows';
import { addLanes, rankVertices } from './rank-vertices';
import { routeLinks } from './route-links';
import { linkGraph, type Vertex } from './vertex';

/**
 * Arranges a strategy from top to bottom: ways out in reading order from left to right, the main way straight down,
 * meeting points under what leads to them. Loops have no say in it. The same graph always looks the same.
 *
 *   links → loops → ranks → lanes → columns → rows → lines
 */
export function arrangeGraph(nodes: readonly LayoutNode[]): Arrangement {
  const graph = linkGraph(nodes);
  const { order, roots } = findLoops(graph);
  rankVertices(order, graph.links);
  const lanes = addLanes(graph.links);
  const vertices = [...graph.vertices, ...lanes];
  const sorted = sortByRank(order, lanes);
  placeColumns({ sorted, roots, links: graph.links }, findDominators(sorted));
  const tops = placeRows(vertices, graph.links);
  const exits = new Map(
    nodes.flatMap(({ id, exits: own }) => {
      const card = graph.cards.get(id);
      return card ? [[card, own] as const] : [];
    }),
  );
  const routes = routeLinks(graph.links, { tops, vertices, exits });
  const corner = ({ x, rank, width }: Vertex): Position => ({ x: x - width / 2, y: tops[rank] ?? 0 });
  const openEnds = graph.vertices.filter(({ kind }) => kind === 'open');
  return {
    positions: new Map(Array.from(graph.cards, ([id, card]) => [id, corner(card)])),
    openEnds: new Map(openEnds.map((end) => [end.id, { x: end.x - end.height / 2, y: tops[end.rank] ?? 0 }])),
    routes,
    bounds: boundsOf(graph.vertices, tops, routes),
  };
}

/** From rank to rank; within a rank in the order of the walk, which is from left to right. */
function sortByRank(order: readonly Vertex[], lanes: readonly Vertex[]): Vertex[] {
  return [...order, ...lanes].sort((one, other) => one.rank - other.rank);
}

function boundsOf(
  vertices: readonly Vertex[],
  tops: readonly number[],
  routes: ReadonlyMap<string, Route>,
): Bounds {
  const xs = vertices.flatMap(({ x, width }) => [x - width / 2, x + width / 2]);
  const ys = vertices.flatMap(({ rank, height }) => [tops[rank] ?? 0, (tops[rank] ?? 0) + height]);
  for (const { points } of routes.values()) for (const { x } of points) xs.push(x);
  if (xs.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
