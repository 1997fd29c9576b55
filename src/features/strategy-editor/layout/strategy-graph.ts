import { keySet, oncePer } from '@/core/lib';
import { edgeKey, listPorts, type Strategy, type StrategyNode } from '@/core/strategy';
import { sideOf } from '../nodes/node-views';
import { foldGroups, type Fold, type Folded } from './fold-groups';
import type { LayoutExit, LayoutNode, Side } from './layout-graph';

type Exit = Pick<LayoutExit, 'port' | 'side' | 'isLabelled'> & { readonly mayStayOpen: boolean };

const ORDER: Record<Side, number> = { left: 0, below: 1, right: 2 };

/** A node's ways out from left to right: what leaves at the left, what goes down, what leaves at the right. */
export function exitsOf(node: StrategyNode): readonly Exit[] {
  return exits(node);
}

const exits = oncePer((node: StrategyNode): readonly Exit[] =>
  listPorts(node)
    .map((port): Exit => ({
      port: port.id,
      side: sideOf(node, port),
      isLabelled: port.role !== 'next',
      mayStayOpen: port.role === 'undeliverable',
    }))
    .sort((one, other) => ORDER[one.side] - ORDER[other.side]),
);

/** The key of a way out that leads nowhere yet. */
export function openKey(node: string, port: string): string {
  return `${node}/${port}/`;
}

/** The cards of a strategy and where they lead; a collapsed group is one of them. Notes are no part of it. */
export function toLayoutNodes(strategy: Strategy, withOpenEnds: boolean): readonly LayoutNode[] {
  const folded = foldGroups(strategy);
  const targets = new Map<string, string>();
  for (const { source, port, target } of Object.values(strategy.edges))
    targets.set(openKey(source, port), target);
  const drawn = new Set<string>();
  return Object.values(strategy.nodes).flatMap((node): LayoutNode[] => {
    const card = folded.cardOf(node.id);
    if (node.kind === 'note' || drawn.has(card)) return [];
    const fold = folded.folds.get(card);
    if (fold) drawn.add(card);
    return [fold ? foldNode(strategy, fold, folded) : layoutNode(node, { targets, folded, withOpenEnds })];
  });
}

function foldNode({ nodes }: Strategy, { card, exits }: Fold, { cardOf }: Folded): LayoutNode {
  return {
    id: card,
    exits: exits.map((edge): LayoutExit => {
      const key = edgeKey(edge);
      const source = nodes[edge.source];
      const way = source && exitsOf(source).find(({ port }) => port === edge.port);
      const isLabelled = way?.isLabelled === true;
      return { key, port: key, side: 'below', isLabelled, target: cardOf(edge.target) };
    }),
  };
}

function layoutNode(
  node: StrategyNode,
  {
    targets,
    folded,
    withOpenEnds,
  }: { targets: ReadonlyMap<string, string>; folded: Folded; withOpenEnds: boolean },
): LayoutNode {
  const { id } = node;
  const exits = exitsOf(node).map(({ port, side, isLabelled, mayStayOpen }): LayoutExit => {
    const target = targets.get(openKey(id, port));
    if (target === undefined) {
      const end = withOpenEnds && !mayStayOpen ? undefined : null;
      return { key: openKey(id, port), port, side, isLabelled, target: end };
    }
    const key = edgeKey({ source: id, port, target });
    return { key, port, side, isLabelled, target: folded.cardOf(target) };
  });
  return { id, exits };
}

/** The part of a strategy its picture depends on; two strategies of one shape look the same but for words. */
export function isSameShape(one: Strategy, other: Strategy): boolean {
  if (one.edges !== other.edges || one.layout !== other.layout) return false;
  if (one.groups !== other.groups && !hasSameFolds(one.groups, other.groups)) return false;
  if (one.nodes === other.nodes) return true;
  const only = keySet(one.nodes, other.nodes);
  if (only !== undefined) return looksAlike(one.nodes[only], other.nodes[only]);
  for (const id in other.nodes) if (!looksAlike(one.nodes[id], other.nodes[id])) return false;
  return sizeOf(one.nodes) === sizeOf(other.nodes);
}

function hasSameFolds(one: Strategy['groups'], other: Strategy['groups']): boolean {
  const [before, after] = [one, other].map((groups) =>
    Object.values(groups).filter(({ collapsed }) => collapsed),
  );
  return (
    before?.length === after?.length &&
    (before ?? []).every(({ id, nodes }, index) => after?.[index]?.id === id && after[index].nodes === nodes)
  );
}

/** How many there are. Counted once for each state of the document, for it is asked at every letter. */
const sizeOf = oncePer((nodes: Strategy['nodes']) => Object.keys(nodes).length);

function looksAlike(one: StrategyNode | undefined, other: StrategyNode | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && hasSameExits(one, other));
}

function hasSameExits(one: StrategyNode, other: StrategyNode): boolean {
  if ((one.kind === 'note') !== (other.kind === 'note')) return false;
  const [before, after] = [exitsOf(one), exitsOf(other)];
  return (
    before.length === after.length &&
    before.every((exit, index) => exit.port === after[index]?.port && exit.side === after[index].side)
  );
}
