import type { Edge, Strategy } from '../strategy';

/** Stands for several branches, and for whatever else leads to a step. */
const SHARED = Symbol('shared');

type Owner = string | typeof SHARED;

/**
 * Which steps belong to one branch of a split alone: for each, the way out by which the split is left to come there.
 * Steps that several branches lead to, or that are reached past the split as well, belong to none and are left out.
 *
 * Every branch marks what it leads to; who is marked twice is shared, and so is all that follows. Each step is passed
 * on twice at most, however many branches there are.
 */
export function findOwners(strategy: Strategy, split: string): ReadonlyMap<string, string> {
  const edges = Object.values(strategy.edges);
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) {
    const known = outgoing.get(edge.source);
    if (known) known.push(edge);
    else outgoing.set(edge.source, [edge]);
  }
  const owners = new Map<string, Owner>();
  const waiting: string[] = [];
  const mark = (id: string, owner: Owner): void => {
    const known = owners.get(id);
    if (id === split || known === owner || known === SHARED) return;
    owners.set(id, known === undefined ? owner : SHARED);
    waiting.push(id);
  };
  const spread = (): void => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const owner = owners.get(id);
      if (owner !== undefined) for (const { target } of outgoing.get(id) ?? []) mark(target, owner);
    }
  };
  for (const { port, target } of outgoing.get(split) ?? []) mark(target, port);
  spread();
  for (const { source, target } of edges)
    if (source !== split && !owners.has(source) && owners.has(target)) mark(target, SHARED);
  spread();
  return new Map(
    [...owners].flatMap(([id, owner]) => (typeof owner === 'string' ? [[id, owner] as const] : [])),
  );
}
