import { NODE_DEFINITIONS, type NodeKind, type NodeOf, type StrategyNode } from '../nodes';
import type { Strategy } from '../strategy';

/** An id no node of the strategy has: the kind and the next number. */
export function nextNodeId(strategy: Strategy, kind: NodeKind): string {
  return createIds(Object.keys(strategy.nodes))(kind);
}

/** Makes ids that are not among these and not made before: a word and the next number of its own. */
export function createIds(taken: readonly string[]): (word: string) => string {
  const last = new Map<string, number>();
  const known = new Set(taken);
  for (const id of taken) {
    const [, word = '', number = ''] = /^(.+)-(\d{1,9})$/.exec(id) ?? [];
    last.set(word, Math.max(last.get(word) ?? 0, Number(number)));
  }
  return (word) => {
    let number = (last.get(word) ?? 0) + 1;
    // Longer numbers were not counted.
    while (known.has(`${word}-${String(number)}`)) number += 1;
    last.set(word, number);
    return `${word}-${String(number)}`;
  };
}

/** A new node of a kind with the settings a new one starts with, not yet in the strategy. */
export function createNode(strategy: Strategy, kind: NodeKind): StrategyNode {
  return createOf(strategy, kind);
}

function createOf<Kind extends NodeKind>(strategy: Strategy, kind: Kind): NodeOf<Kind> {
  const settings = NODE_DEFINITIONS[kind].createSettings();
  return { id: nextNodeId(strategy, kind), kind, name: '', settings };
}
