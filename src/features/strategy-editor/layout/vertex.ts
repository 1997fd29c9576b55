import type { LayoutExit, LayoutNode } from './layout-graph';
import { CARD, LABELLED_LANE, LANE, OPEN_END } from './sizes';

/** A place in a rank: a card, an open end, or the lane by which a long edge passes. */
export type Vertex = {
  readonly kind: 'card' | 'open' | 'lane';
  readonly id: string;
  readonly width: number;
  readonly height: number;
  rank: number;
  /** The centre. */
  x: number;
  /** What comes next in the picture, from left to right; lanes included, loops left out. */
  readonly next: Vertex[];
  readonly previous: Vertex[];
};

/** An edge from card to card, or to an open end. */
export type Link = {
  readonly exit: LayoutExit;
  readonly source: Vertex;
  readonly target: Vertex;
  /** Leads back to a card above it; loops have no say in where cards stand. */
  isLoop: boolean;
  readonly lanes: Vertex[];
  /** Where a loop runs up, seen from the card it leads back to; undefined where no room has been kept for it. */
  lane: number | undefined;
};

/** The graph made ready to be arranged: a vertex for every card and open end, links in reading order. */
export type LinkedGraph = {
  readonly vertices: readonly Vertex[];
  readonly links: readonly Link[];
  readonly cards: ReadonlyMap<string, Vertex>;
};

export function linkGraph(nodes: readonly LayoutNode[]): LinkedGraph {
  const cards = new Map(nodes.map(({ id }) => [id, createVertex('card', id)]));
  const ends: Vertex[] = [];
  const links = nodes.flatMap(({ id, exits }) =>
    exits.flatMap((exit): Link[] => {
      const source = cards.get(id);
      if (!source || exit.target === null) return [];
      const target = exit.target === undefined ? createVertex('open', exit.key) : cards.get(exit.target);
      if (!target) return [];
      if (target.kind === 'open') ends.push(target);
      return [{ exit, source, target, isLoop: source === target, lanes: [], lane: undefined }];
    }),
  );
  return { vertices: [...cards.values(), ...ends], links, cards };
}

const SIZES: Record<Exclude<Vertex['kind'], 'lane'>, { width: number; height: number }> = {
  card: CARD,
  open: { width: LABELLED_LANE, height: OPEN_END },
};

function createVertex(kind: 'card' | 'open', id: string): Vertex {
  return { kind, id, ...SIZES[kind], rank: 0, x: 0, next: [], previous: [] };
}

export function createLane(link: Link, rank: number, isWide: boolean): Vertex {
  const width = isWide ? LABELLED_LANE : LANE;
  return {
    kind: 'lane',
    id: `${link.exit.key} ${rank}`,
    width,
    height: 0,
    rank,
    x: 0,
    next: [],
    previous: [],
  };
}

/** Links by where they begin, in reading order. */
export function linksBySource(links: readonly Link[]): ReadonlyMap<Vertex, readonly Link[]> {
  return groupLinks(links, ({ source }) => source);
}

/** Links by where they end. */
export function linksByTarget(links: readonly Link[]): ReadonlyMap<Vertex, readonly Link[]> {
  return groupLinks(links, ({ target }) => target);
}

function groupLinks(
  links: readonly Link[],
  by: (link: Link) => Vertex,
): ReadonlyMap<Vertex, readonly Link[]> {
  const groups = new Map<Vertex, Link[]>();
  for (const link of links) {
    const group = groups.get(by(link));
    if (group) group.push(link);
    else groups.set(by(link), [link]);
  }
  return groups;
}
