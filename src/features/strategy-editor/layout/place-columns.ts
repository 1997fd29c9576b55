import { distanceBeside, mirrored, nearestFit, reach, shifted, widen, type Contour } from './contour';
import { countBelow } from './rank-vertices';
import { COLUMN_GAP, LANE } from './sizes';
import { reserveLoops } from './reserve-loops';
import { linksBySource, linksByTarget, type Link, type Vertex } from './vertex';

/** What a block needs to know of the ones inside it. */
type Blocks = {
  readonly contours: Map<Vertex, Contour>;
  /** How far right of the vertex that dominates it a vertex stands. */
  readonly offsets: Map<Vertex, number>;
  readonly dominators: ReadonlyMap<Vertex, Vertex | undefined>;
  readonly links: ReadonlyMap<Vertex, readonly Link[]>;
  /** Loops by the card they lead back to. */
  readonly loops: ReadonlyMap<Vertex, readonly Link[]>;
};

/** The vertices that begin right below a block's own, by the side on which they leave it, from left to right. */
type Heads = {
  readonly left: Vertex[];
  readonly below: Vertex[];
  readonly right: Vertex[];
  readonly hasSpine: boolean;
};

/**
 * Gives every vertex its column. Each vertex and all it dominates is a block; blocks are packed from the inside
 * out, side by side in reading order as closely as their outlines allow. Where the ways of a block meet again
 * they do so under its spine, or under the middle of its branches.
 */
export function placeColumns(
  { sorted, roots, links }: { sorted: readonly Vertex[]; roots: readonly Vertex[]; links: readonly Link[] },
  dominators: ReadonlyMap<Vertex, Vertex | undefined>,
): void {
  const blocks: Blocks = {
    contours: new Map(),
    offsets: new Map(),
    dominators,
    links: linksBySource(links.filter(({ isLoop }) => !isLoop)),
    loops: linksByTarget(links.filter(({ isLoop }) => isLoop)),
  };
  const inside = new Map<Vertex | undefined, Vertex[]>();
  for (const vertex of sorted) {
    const block = inside.get(dominators.get(vertex));
    if (block) block.push(vertex);
    else inside.set(dominators.get(vertex), [vertex]);
  }
  for (const vertex of sorted.toReversed()) {
    const members = inside.get(vertex) ?? [];
    blocks.contours.set(vertex, packBlock(vertex, headsOf(vertex, blocks), members, blocks));
  }
  const outermost = inside.get(undefined) ?? [];
  const beginnings = roots.filter(({ previous }) => previous.length === 0);
  const heads = { left: [], below: beginnings.slice(0, 1), right: beginnings.slice(1), hasSpine: false };
  packBlock(undefined, heads, outermost, blocks);
  for (const vertex of sorted)
    vertex.x = (dominators.get(vertex)?.x ?? 0) + (blocks.offsets.get(vertex) ?? 0);
}

function headsOf(vertex: Vertex, { dominators, links }: Blocks): Heads {
  const heads: Heads = {
    left: [],
    below: [],
    right: [],
    hasSpine: vertex.kind === 'lane' || countBelow(links.get(vertex) ?? []) === 1,
  };
  const isHead = (next: Vertex) => next.previous.length === 1 && dominators.get(next) === vertex;
  if (vertex.kind === 'lane') heads.below.push(...vertex.next.filter(isHead));
  for (const link of links.get(vertex) ?? []) {
    const next = link.lanes[0] ?? link.target;
    if (isHead(next)) heads[link.exit.side].push(next);
  }
  return heads;
}

function packBlock(
  vertex: Vertex | undefined,
  heads: Heads,
  members: readonly Vertex[],
  blocks: Blocks,
): Contour {
  let contour = packBelow(heads.below, blocks);
  packSides(vertex, heads, contour, blocks);
  const isHead = new Set([...heads.left, ...heads.below, ...heads.right]);
  for (const join of members)
    if (!isHead.has(join)) contour = placeJoin(join, vertex, { contour, hasSpine: heads.hasSpine, blocks });
  if (vertex) {
    reach(contour, vertex.rank, -vertex.width / 2, vertex.width / 2);
    // The line to what stands at the side runs level with the card, so that height is taken as well.
    for (const head of [...heads.left, ...heads.right]) {
      const at = blocks.offsets.get(head) ?? 0;
      reach(contour, vertex.rank, at - LANE / 2, at + LANE / 2);
    }
    reserveLoops(contour, blocks.loops.get(vertex) ?? [], { vertex, dominators: blocks.dominators });
  }
  return contour;
}

/** Branches stand side by side with their middle under the block's own vertex. */
function packBelow(heads: readonly Vertex[], { contours, offsets }: Blocks): Contour {
  const [only, ...others] = heads;
  if (only && others.length === 0) {
    offsets.set(only, 0);
    // Nobody else asks for the outline of a block inside: it becomes part of this one as it is.
    return contours.get(only) ?? new Map<never, never>();
  }
  const packed: Contour = new Map();
  let before: Vertex | undefined;
  for (const head of heads) {
    const contour = contours.get(head) ?? new Map<never, never>();
    const apart = before ? (offsets.get(before) ?? 0) + apartFrom(before, head) : 0;
    const at = Math.max(apart, distanceBeside(packed, contour));
    offsets.set(head, at);
    widen(packed, contour, at);
    before = head;
  }
  const middle = before ? (offsets.get(before) ?? 0) / 2 : 0;
  for (const head of heads) offsets.set(head, (offsets.get(head) ?? 0) - middle);
  return shifted(packed, -middle);
}

function packSides(
  vertex: Vertex | undefined,
  heads: Heads,
  packed: Contour,
  { contours, offsets }: Blocks,
): void {
  const from = vertex ?? heads.below[0];
  for (const side of ['right', 'left'] as const) {
    const sign = side === 'right' ? 1 : -1;
    const outwards = side === 'right' ? heads.right : heads.left.toReversed();
    let before = from;
    let reached = 0;
    for (const head of outwards) {
      const contour = contours.get(head) ?? new Map<never, never>();
      const apart = before ? reached + apartFrom(before, head) : reached;
      const beside =
        sign === 1 ? distanceBeside(packed, contour) : distanceBeside(mirrored(packed), mirrored(contour));
      reached = Math.max(apart, beside);
      offsets.set(head, sign * reached);
      widen(packed, contour, sign * reached);
      before = head;
    }
  }
}

/** Room beside a card for a lane is room for the words on the line to it. */
function apartFrom(one: Vertex, other: Vertex): number {
  const words = one.kind === 'card' && other.kind === 'lane' ? 64 : 0;
  return (one.width + other.width) / 2 + COLUMN_GAP + words;
}

type Surroundings = { readonly contour: Contour; readonly hasSpine: boolean; readonly blocks: Blocks };

function placeJoin(
  join: Vertex,
  block: Vertex | undefined,
  { contour, hasSpine, blocks }: Surroundings,
): Contour {
  const sources = join.previous.map((vertex) => offsetWithin(vertex, block, blocks));
  const wish = hasSpine && sources.includes(0) ? 0 : middleOf(sources);
  const own = blocks.contours.get(join) ?? new Map<never, never>();
  const at = nearestFit(contour, own, wish);
  blocks.offsets.set(join, at);
  // A path of a hundred steps is one block in another: the long outline takes in the short one.
  const [long, short] = at === 0 && own.size > contour.size ? [own, contour] : [contour, own];
  widen(long, short, at);
  return long;
}

/** Where a vertex inside a block stands, seen from the block's own vertex. */
function offsetWithin(vertex: Vertex, block: Vertex | undefined, { offsets, dominators }: Blocks): number {
  let offset = 0;
  for (let at: Vertex | undefined = vertex; at !== undefined && at !== block; at = dominators.get(at))
    offset += offsets.get(at) ?? 0;
  return offset;
}

/** The middle one; between two, the middle of both. One that comes from afar does not pull the others after it. */
function middleOf(places: readonly number[]): number {
  const sorted = [...places].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
