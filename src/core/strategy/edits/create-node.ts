import { NODE_DEFINITIONS, type NodeKind, type NodeOf, type StrategyNode } from '../nodes';
import type { Strategy } from '../strategy';

/** An id no node of the strategy has: the kind and the next number. */
export function nextNodeId(strategy: Strategy, kind: NodeKind): string {
  const taken = Object.keys(strategy.nodes).map((id) => {
    const number = id.startsWith(`${kind}-`) ? id.slice(kind.length + 1) : '';
    return /^\d{1,9}$/.test(number) ? Number(number) : 0;
  });
  return `${kind}-${String(Math.max(0, ...taken) + 1)}`;
}

/** A new node of a kind with the settings a new one starts with, not yet in the strategy. */
export function createNode(strategy: Strategy, kind: NodeKind): StrategyNode {
  return createOf(strategy, kind);
}

function createOf<Kind extends NodeKind>(strategy: Strategy, kind: Kind): NodeOf<Kind> {
  const settings = NODE_DEFINITIONS[kind].createSettings();
  return { id: nextNodeId(strategy, kind), kind, name: '', settings };
}
