import { edgeKey, listPorts, type Strategy, type StrategyNode } from '@/core/strategy';
import { sideOf } from '../nodes/node-views';
import type { LayoutExit, LayoutNode, Side } from './layout-graph';

type Exit = Pick<LayoutExit, 'port' | 'side' | 'isLabelled'> & { readonly mayStayOpen: boolean };

const known = new WeakMap<StrategyNode, readonly Exit[]>();
const ORDER: Record<Side, number> = { left: 0, below: 1, right: 2 };

/** A node's ways out from left to right: what leaves at the left, what goes down, what leaves at the right. */
export function exitsOf(node: StrategyNode): readonly Exit[] {
  const found = known.get(node);
  if (found) return found;
  const exits = listPorts(node)
    .map((port): Exit => ({
      port: port.id,
      side: sideOf(node, port),
      isLabelled: port.role !== 'next',
      mayStayOpen: port.role === 'undeliverable',
    }))
    .sort((one, other) => ORDER[one.side] - ORDER[other.side]);
  known.set(node, exits);
  return exits;
}

/** The key of a way out that leads nowhere yet. */
export function openKey(node: string, port: string): string {
  return `${node}/${port}/`;
}

/** The cards of a strategy and where they lead. Notes are no part of it. */
export function toLayoutNodes({ nodes, edges }: Strategy, withOpenEnds: boolean): readonly LayoutNode[] {
  const targets = new Map(
    Object.values(edges).map(({ source, port, target }) => [openKey(source, port), target]),
  );
  return Object.values(nodes)
    .filter(({ kind }) => kind !== 'note')
    .map((node) => ({
      id: node.id,
      exits: exitsOf(node).map(({ port, side, isLabelled, mayStayOpen }): LayoutExit => {
        const target = targets.get(openKey(node.id, port));
        if (target !== undefined)
          return { key: edgeKey({ source: node.id, port, target }), port, side, isLabelled, target };
        const end = withOpenEnds && !mayStayOpen ? undefined : null;
        return { key: openKey(node.id, port), port, side, isLabelled, target: end };
      }),
    }));
}

/** The part of a strategy its picture depends on; two strategies of one shape look the same but for words. */
export function isSameShape(one: Strategy, other: Strategy): boolean {
  if (one.edges !== other.edges || one.layout !== other.layout) return false;
  if (one.nodes === other.nodes) return true;
  const [before, after] = [Object.values(one.nodes), Object.values(other.nodes)];
  return (
    before.length === after.length &&
    before.every((node, index) => {
      const now = after[index];
      return node === now || (now?.id === node.id && hasSameExits(node, now));
    })
  );
}

function hasSameExits(one: StrategyNode, other: StrategyNode): boolean {
  const [before, after] = [exitsOf(one), exitsOf(other)];
  return (
    before.length === after.length &&
    before.every((exit, index) => exit.port === after[index]?.port && exit.side === after[index].side)
  );
}
