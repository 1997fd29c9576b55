import { createContour, distanceBetween, isLeftOf, reach, united, type Contour } from './contour';
import { reserveLoops } from './reserve-loops';
import { COLUMN_GAP, LANE } from './sizes';
import { countBelow, type Vertex } from './vertex';

/** A block inside another one, and where it stands there. */
type Part = { readonly vertex: Vertex; readonly contour: Contour };

/** The blocks that begin right below a block's own vertex, by the side on which they leave it, from left to right. */
type Heads = { readonly left: Part[]; readonly below: Part[]; readonly right: Part[] };

/**
 * Gives every vertex its column. Each vertex and all it dominates is a block; blocks are packed from the inside out,
 * side by side in reading order as closely as their outlines allow. Where the ways of a block meet again they do so
 * under its spine, or under the middle of its branches; what is in the way moves outwards.
 */
export function placeColumns(ranks: readonly (readonly Vertex[])[], roots: readonly Vertex[]): void {
  const inside = new Map<Vertex | undefined, Part[]>();
  for (const rank of ranks.toReversed())
    for (const vertex of rank) {
      const parts = inside.get(vertex)?.reverse() ?? [];
      const contour = packBlock(vertex, headsOf(vertex, parts), parts);
      const block = inside.get(vertex.dominator);
      if (block) block.push({ vertex, contour });
      else inside.set(vertex.dominator, [{ vertex, contour }]);
    }
  const parts = inside.get(undefined)?.reverse() ?? [];
  const beginnings = roots.flatMap((root) => parts.find(({ vertex }) => vertex === root) ?? []);
  packBlock(undefined, { left: [], below: beginnings.slice(0, 1), right: beginnings.slice(1) }, parts);
  for (const rank of ranks) for (const vertex of rank) vertex.x = (vertex.dominator?.x ?? 0) + vertex.offset;
}

function headsOf(vertex: Vertex, parts: readonly Part[]): Heads {
  const heads: Heads = { left: [], below: [], right: [] };
  const isHead = (next: Vertex | undefined) => next?.previous.length === 1;
  const partOf = (next: Vertex | undefined) => parts.find((part) => part.vertex === next);
  if (vertex.kind === 'lane') {
    const part = isHead(vertex.next[0]) ? partOf(vertex.next[0]) : undefined;
    if (part) heads.below.push(part);
  }
  for (const { exit, lanes, target, isLoop } of vertex.leaving) {
    const next = lanes[0] ?? target;
    const part = !isLoop && isHead(next) ? partOf(next) : undefined;
    if (part) heads[exit.side].push(part);
  }
  return heads;
}

function packBlock(vertex: Vertex | undefined, heads: Heads, parts: readonly Part[]): Contour {
  const hasSpine = vertex !== undefined && (vertex.kind === 'lane' || countBelow(vertex) === 1);
  packBelow(heads.below);
  packSides(vertex, heads);
  const placed = [...heads.left, ...heads.below, ...heads.right];
  const isHead = new Set(placed);
  for (const part of parts) {
    if (isHead.has(part)) continue;
    placeJoin(part, vertex, placed, hasSpine);
    placed.push(part);
  }
  return outline(vertex, heads, placed);
}

/** Branches stand side by side with their middle under the block's own vertex. */
function packBelow(heads: readonly Part[]): void {
  for (const [index, head] of heads.entries()) {
    let at = 0;
    for (let other = index - 1; other >= 0; other -= 1) {
      const before = heads[other];
      if (!before) continue;
      const apart = other === index - 1 ? apartFrom(before.vertex, head.vertex) : -Infinity;
      at = Math.max(
        at,
        before.vertex.offset + Math.max(apart, distanceBetween(before.contour, head.contour)),
      );
    }
    head.vertex.offset = at;
  }
  const middle = (heads.at(-1)?.vertex.offset ?? 0) / 2;
  for (const { vertex } of heads) vertex.offset -= middle;
}

function packSides(own: Vertex | undefined, { left, below, right }: Heads): void {
  const placed = [...below];
  for (const [index, head] of right.entries()) {
    const before = right[index - 1]?.vertex ?? own ?? below[0]?.vertex;
    let at = before ? (index === 0 ? 0 : before.offset) + apartFrom(before, head.vertex) : 0;
    for (const { vertex, contour } of placed)
      at = Math.max(at, vertex.offset + distanceBetween(contour, head.contour));
    head.vertex.offset = at;
    placed.push(head);
  }
  for (const [index, head] of left.toReversed().entries()) {
    const before = left.at(-index)?.vertex;
    let at =
      index === 0 || !before
        ? own
          ? -apartFrom(own, head.vertex)
          : 0
        : before.offset - apartFrom(before, head.vertex);
    for (const { vertex, contour } of placed)
      at = Math.min(at, vertex.offset - distanceBetween(head.contour, contour));
    head.vertex.offset = at;
    placed.push(head);
  }
}

/** Room beside a card for a lane is room for the words on the line to it. */
function apartFrom(one: Vertex, other: Vertex): number {
  const words = one.kind === 'card' && other.kind === 'lane' ? 64 : 0;
  return (one.width + other.width) / 2 + COLUMN_GAP + words;
}

/** Places a block where ways meet; on a spine it stands straight below and the others move out of its way. */
function placeJoin(part: Part, block: Vertex | undefined, placed: readonly Part[], hasSpine: boolean): void {
  const sources = part.vertex.previous.map((vertex) => offsetWithin(vertex, block));
  const isOnSpine = hasSpine && sources.includes(0);
  const wish = isOnSpine ? 0 : middleOf(sources);
  let [least, most] = [-Infinity, Infinity];
  for (const { vertex, contour } of placed) {
    const isLeft = isLeftOf(contour, part.contour);
    if (isLeft === true) least = Math.max(least, vertex.offset + distanceBetween(contour, part.contour));
    if (isLeft === false) most = Math.min(most, vertex.offset - distanceBetween(part.contour, contour));
  }
  part.vertex.offset = isOnSpine ? wish : Math.min(Math.max(wish, least), Math.max(most, least));
  if (part.vertex.offset < least) push(part, placed, -1);
  if (part.vertex.offset > most) push(part, placed, 1);
}

/** Moves what stands at one side of a block as far outwards as it must. */
function push(from: Part, placed: readonly Part[], way: 1 | -1): void {
  for (const part of placed) {
    if (part === from || isLeftOf(part.contour, from.contour) !== (way === -1)) continue;
    const { offset } = from.vertex;
    const least =
      way === 1
        ? offset + distanceBetween(from.contour, part.contour)
        : offset - distanceBetween(part.contour, from.contour);
    if ((least - part.vertex.offset) * way <= 0.01) continue;
    part.vertex.offset = least;
    push(part, placed, way);
  }
}

/** Where a vertex inside a block stands, seen from the block's own vertex. */
function offsetWithin(vertex: Vertex, block: Vertex | undefined): number {
  let offset = 0;
  for (let at: Vertex | undefined = vertex; at !== undefined && at !== block; at = at.dominator)
    offset += at.offset;
  return offset;
}

/** The middle one; between two, the middle of both. One that comes from afar does not pull the others after it. */
function middleOf(places: readonly number[]): number {
  const sorted = [...places].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

function outline(vertex: Vertex | undefined, heads: Heads, placed: readonly Part[]): Contour {
  let contour: Contour | undefined;
  for (const part of placed) {
    part.contour.shift += part.vertex.offset;
    contour = contour ? united(contour, part.contour, 0) : part.contour;
  }
  contour ??= createContour(vertex?.rank ?? 0);
  if (!vertex) return contour;
  const { rank, width, leftFirst: place } = vertex;
  // The line to what stands at the side runs level with the card, so that height is taken as well.
  const [left, right] = [heads.left[0]?.vertex.offset, heads.right.at(-1)?.vertex.offset];
  reach(contour, rank, {
    left: Math.min(-width / 2, (left ?? 0) - LANE / 2),
    right: Math.max(width / 2, (right ?? 0) + LANE / 2),
    place,
  });
  reserveLoops(contour, vertex);
  return contour;
}
