import type { LayoutExit, LayoutNode } from './layout-graph';
import { CARD, CHIP, LABELLED_LANE, LANE, OPEN_END } from './sizes';

/** A place in a rank: a card, an open end, a chip at the end of a long line, or the lane by which a line passes. */
export type Vertex = {
  readonly kind: 'card' | 'open' | 'chip' | 'lane';
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The links that leave it, in reading order, and those that lead to it. */
  readonly leaving: Link[];
  readonly arriving: Link[];
  /** What comes next in the picture and what comes before, lanes included, loops left out. */
  readonly next: Vertex[];
  readonly previous: Vertex[];
  rank: number;
  /** Places in two orders in which everything points forward: in the one what lies left comes first, in the other right. */
  leftFirst: number;
  rightFirst: number;
  /** The last vertex every way to it passes; undefined where ways from several beginnings meet. */
  dominator: Vertex | undefined;
  depth: number;
  /** How far right of the vertex that dominates it it stands. */
  offset: number;
  /** The centre. */
  x: number;
};

/** An edge from card to card, or to an open end. */
export type Link = {
  readonly exit: LayoutExit;
  readonly source: Vertex;
  /** Where its line ends: the card it leads to, or a chip that says so. */
  target: Vertex;
  /** Leads back to a card above it; loops have no say in where cards stand. */
  isLoop: boolean;
  /** Said by a chip: it leads on, or back. */
  jump: { readonly to: Vertex; readonly isBack: boolean } | undefined;
  leftFirst: number;
  rightFirst: number;
  readonly lanes: Vertex[];
  /** Where a loop runs up, seen from the card it leads back to; undefined where no room has been kept for it. */
  lane: number | undefined;
};

/** The graph made ready to be arranged: a vertex for every card and open end, links in reading order. */
export type LinkedGraph = {
  readonly vertices: Vertex[];
  readonly links: readonly Link[];
  readonly cards: ReadonlyMap<string, Vertex>;
};

export function linkGraph(nodes: readonly LayoutNode[]): LinkedGraph {
  const cards = new Map<string, Vertex>();
  for (const { id } of nodes) cards.set(id, createVertex('card', id, CARD));
  const vertices = [...cards.values()];
  const links: Link[] = [];
  for (const { id, exits } of nodes) {
    const source = cards.get(id);
    if (!source) continue;
    for (const exit of exits) {
      if (exit.target === null) continue;
      const target = exit.target === undefined ? createOpen(exit.key) : cards.get(exit.target);
      if (!target) continue;
      if (target.kind === 'open') vertices.push(target);
      const link = createLink(exit, source, target);
      links.push(link);
      source.leaving.push(link);
      target.arriving.push(link);
    }
  }
  return { vertices, links, cards };
}

function createLink(exit: LayoutExit, source: Vertex, target: Vertex): Link {
  return {
    exit,
    source,
    target,
    isLoop: source === target,
    jump: undefined,
    leftFirst: 0,
    rightFirst: 0,
    lanes: [],
    lane: undefined,
  };
}

function createOpen(key: string): Vertex {
  return createVertex('open', key, { width: LABELLED_LANE, height: OPEN_END });
}

/** Lets a link end in a chip that says where it leads. */
export function cutLink(graph: LinkedGraph, link: Link): void {
  const { target: to } = link;
  const chip = createVertex('chip', link.exit.key, CHIP);
  to.arriving.splice(to.arriving.indexOf(link), 1);
  chip.arriving.push(link);
  graph.vertices.push(chip);
  link.jump = { to, isBack: link.isLoop };
  link.target = chip;
  link.isLoop = false;
}

export function createLane(link: Link, rank: number, isWide: boolean): Vertex {
  const lane = createVertex('lane', link.exit.key, { width: isWide ? LABELLED_LANE : LANE, height: 0 });
  lane.rank = rank;
  lane.leftFirst = link.leftFirst;
  lane.rightFirst = link.rightFirst;
  return lane;
}

function createVertex(
  kind: Vertex['kind'],
  id: string,
  { width, height }: { width: number; height: number },
): Vertex {
  return {
    kind,
    id,
    width,
    height,
    leaving: [],
    arriving: [],
    next: [],
    previous: [],
    rank: 0,
    leftFirst: 0,
    rightFirst: 0,
    dominator: undefined,
    depth: 0,
    offset: 0,
    x: 0,
  };
}

/** How many of a vertex's ways on leave below it. */
export function countBelow({ leaving }: Vertex): number {
  let count = 0;
  for (const { exit, isLoop } of leaving) if (!isLoop && exit.side === 'below') count += 1;
  return count;
}
