import { edgeFrom, edgesInto, listPorts, type Strategy, type WayOut } from '@/core/strategy';
import type { OutlineLine, ViewRow } from './outline-lines';

/** Between which two rows steps would stand, behind which way out that is, and at which level. */
export type LinePlace = { readonly way: WayOut; readonly boundary: number; readonly level: number };

type Rows = {
  readonly lines: readonly OutlineLine[];
  /** The places that are allowed, as `source/port`. */
  readonly allowed: ReadonlySet<string>;
};

/**
 * The place nearest to a height, counted in rows from the top of the first. The row one is on is asked first, then its
 * neighbour on the other side of the same gap; undefined where neither leads to an allowed place.
 */
export function placeInLine(strategy: Strategy, { lines, allowed }: Rows, height: number) {
  const boundary = Math.round(height);
  const [above, below] = [lines[boundary - 1]?.row, lines[boundary]?.row];
  const places = [behind(strategy, above, below), before(strategy, below)];
  if (height >= boundary) places.reverse();
  const found = places.find((place) => place && allowed.has(keyOf(place.way)));
  return found && { ...found, boundary };
}

/** The name of a way out among the allowed ones. */
export function keyOf({ source, port }: WayOut): string {
  return `${source}/${port}`;
}

type Found = Omit<LinePlace, 'boundary'>;

/** Behind a step that simply goes on, or behind one of its ways out. What it leads to may stand at another level. */
function behind(strategy: Strategy, row: ViewRow | undefined, below: ViewRow | undefined): Found | undefined {
  const way = row && wayOf(strategy, row);
  if (!way) return undefined;
  const followed = edgeFrom(strategy, way.source, way.port)?.target;
  const isFollowed = below?.kind === 'step' && below.node === followed;
  return { way, level: isFollowed ? below.level : row.kind === 'way' ? row.level + 1 : row.level };
}

/** Before a step to which one way leads, or before where a path goes on elsewhere. */
function before(strategy: Strategy, row: ViewRow | undefined): Found | undefined {
  if (row?.kind === 'on') return { way: { source: row.node, port: row.port }, level: row.level };
  if (row?.kind !== 'step') return undefined;
  const [edge, ...others] = edgesInto(strategy, row.node);
  if (!edge || others.length > 0) return undefined;
  return { way: { source: edge.source, port: edge.port }, level: row.level };
}

function wayOf({ nodes }: Strategy, row: ViewRow): WayOut | undefined {
  if (row.kind === 'way' || row.kind === 'on') return { source: row.node, port: row.port };
  const node = row.kind === 'step' ? nodes[row.node] : undefined;
  const port = node && listPorts(node).find(({ role }) => role === 'next');
  return port && { source: node.id, port: port.id };
}
