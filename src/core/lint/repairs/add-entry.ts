import { edits, NODE_DEFINITIONS, reachableFrom, type Strategy } from '@/core/strategy';

/**
 * Adds an entry and leads it to the step from which most others are reached; to the first of them that nothing leads to,
 * if there is one.
 */
export function addEntry(strategy: Strategy): Strategy {
  if (Object.values(strategy.nodes).some(({ kind }) => kind === 'entry')) return strategy;
  const entry = edits.createNode(strategy, 'entry');
  const added = edits.insertNode(strategy, entry);
  const steps = Object.values(strategy.nodes).filter(({ kind }) => NODE_DEFINITIONS[kind].hasInput);
  const led = new Set(Object.values(strategy.edges).map(({ target }) => target));
  const heads = steps.filter(({ id }) => !led.has(id));
  // In a ring every step reaches all of it: then there is nothing to choose, and the first is as good as any.
  const reach = (heads.length > 0 ? heads : steps.slice(0, 1)).map(({ id }) => ({
    id,
    count: reachableFrom(strategy, id).size,
  }));
  const best = reach.reduce<(typeof reach)[number] | undefined>(
    (most, each) => (most && most.count >= each.count ? most : each),
    undefined,
  );
  return best ? edits.connectPorts(added, { source: entry.id, port: 'next', target: best.id }) : added;
}
