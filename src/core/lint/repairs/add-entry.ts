import { edits, type Strategy } from '@/core/strategy';

/** Adds an entry and leads it to the first step nothing leads to. */
export function addEntry(strategy: Strategy): Strategy {
  const [first] = Object.values(strategy.nodes).filter(
    ({ id, kind }) => kind !== 'note' && !Object.values(strategy.edges).some(({ target }) => target === id),
  );
  const added = edits.insertNode(strategy, edits.createNode(strategy, 'entry'));
  const entry = Object.values(added.nodes).find(({ kind }) => kind === 'entry');
  return first && entry
    ? edits.connectPorts(added, { source: entry.id, port: 'next', target: first.id })
    : added;
}
