import { oncePer } from '@/core/lib';
import { edgeKey, listPorts, type Edge, type Group, type Strategy } from '@/core/strategy';

/** A collapsed group as it is drawn: one card, whose ways out are the edges that leave it. */
export type Fold = {
  /** The id of its card, which no step can have. */
  readonly card: string;
  readonly group: Group;
  /** One for each card it leads to, by the key of the first edge that does. */
  readonly exits: readonly Edge[];
};

/** What of a strategy is drawn while some of its groups are collapsed. */
export type Folded = {
  /** The folds by the ids of their cards. */
  readonly folds: ReadonlyMap<string, Fold>;
  /** The card a step is drawn as: its own, or that of the collapsed group it is in. */
  readonly cardOf: (id: string) => string;
};

const CARD = 'group:';
const NOTHING: Folded = { folds: new Map(), cardOf: (id) => id };

/** The id of the card of a collapsed group. */
export function cardOfGroup(id: string): string {
  return CARD + id;
}

/** The group whose card this is; undefined for a step's card. */
export function groupOfCard(card: string): string | undefined {
  return card.startsWith(CARD) ? card.slice(CARD.length) : undefined;
}

/** The steps a card stands for: itself, or all in the collapsed group. */
export function stepsOfCard(strategy: Strategy, card: string): readonly string[] {
  const group = groupOfCard(card);
  return group === undefined ? [card] : (strategy.groups[group]?.nodes ?? []);
}

/** Folds the collapsed groups of a strategy: each is one card, with the edges that lead into and out of it. */
export function foldGroups(strategy: Strategy): Folded {
  return folded(strategy);
}

const folded = oncePer((strategy: Strategy): Folded => {
  const collapsed = Object.values(strategy.groups).filter((group) => group.collapsed);
  if (collapsed.length === 0) return NOTHING;
  const cards = new Map(collapsed.flatMap(({ id, nodes }) => nodes.map((node) => [node, cardOfGroup(id)])));
  const cardOf = (id: string): string => cards.get(id) ?? id;
  const targets = new Map(
    Object.values(strategy.edges)
      .filter(({ source }) => cards.has(source))
      .map((edge) => [`${edge.source}/${edge.port}`, edge]),
  );
  const folds = collapsed.map((group): [string, Fold] => {
    const card = cardOfGroup(group.id);
    const exits = new Map<string, Edge>();
    for (const id of group.nodes) {
      const node = strategy.nodes[id];
      for (const port of node ? listPorts(node) : []) {
        const edge = targets.get(`${id}/${port.id}`);
        if (!edge || cardOf(edge.target) === card || exits.has(cardOf(edge.target))) continue;
        exits.set(cardOf(edge.target), edge);
      }
    }
    return [card, { card, group, exits: [...exits.values()] }];
  });
  return { folds: new Map(folds), cardOf };
});

/** The edges that are drawn, between the cards they are drawn between. */
export function drawnEdges(
  edges: readonly Edge[],
  { folds, cardOf }: Folded,
): readonly {
  readonly key: string;
  readonly source: string;
  readonly port: string;
  readonly target: string;
}[] {
  return edges.flatMap((edge) => {
    const key = edgeKey(edge);
    const [source, target] = [cardOf(edge.source), cardOf(edge.target)];
    const fold = folds.get(source);
    if (fold && !fold.exits.includes(edge)) return [];
    return [{ key, source, port: fold ? key : edge.port, target }];
  });
}
