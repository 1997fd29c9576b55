import type { Fix } from '@/core/lib';
import { createInterrupts } from '@/core/policy';
import { edgesOutOf, edits, type Strategy } from '@/core/strategy';

type Repair = (strategy: Strategy, values: Fix['values']) => Strategy;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The safe repairs of a strategy, by the name a diagnostic gives them. */
const REPAIRS: Readonly<Record<string, Repair>> = {
  'add-entry': (strategy) => {
    const [first] = Object.values(strategy.nodes).filter(
      ({ id, kind }) => kind !== 'note' && !Object.values(strategy.edges).some(({ target }) => target === id),
    );
    const added = edits.insertNode(strategy, edits.createNode(strategy, 'entry'));
    const entry = Object.values(added.nodes).find(({ kind }) => kind === 'entry');
    return first && entry
      ? edits.connectPorts(added, { source: entry.id, port: 'next', target: first.id })
      : added;
  },
  'remove-node': (strategy, { node }) => edits.removeNodes(strategy, [text(node)]),
  'lead-to-exit': (strategy, { node, port }) => {
    const exits = Object.values(strategy.nodes).filter(
      (each) => each.kind === 'exit' && each.settings.reason === 'completed',
    );
    const [only] = exits;
    return only && exits.length === 1
      ? edits.connectPorts(strategy, { source: text(node), port: text(port), target: only.id })
      : edits.insertNode(strategy, edits.createNode(strategy, 'exit'), {
          after: { source: text(node), port: text(port) },
        });
  },
  'add-wait-after': (strategy, { node, target }) => {
    const [edge, ...others] = edgesOutOf(strategy, text(node)).filter((each) => each.target === target);
    if (!edge) return strategy;
    const wait = edits.createNode(strategy, 'wait');
    return others.reduce(
      (joined, { source, port }) => edits.connectPorts(joined, { source, port, target: wait.id }),
      edits.insertNode(strategy, wait, { after: edge }),
    );
  },
  'answer-interrupt': (strategy, { kind }) => {
    const answer = createInterrupts().find((interrupt) => interrupt.kind === kind);
    const open = answer && !strategy.interrupts.some((interrupt) => interrupt.kind === kind);
    return open ? edits.changeStrategy(strategy, { interrupts: [...strategy.interrupts, answer] }) : strategy;
  },
  'balance-weights': (strategy, { node }) => edits.balanceWeights(strategy, text(node)),
};

/** Applies a diagnostic's repair. A repair that does not fit the strategy any more changes nothing. */
export function applyFix(strategy: Strategy, fix: Fix): Strategy {
  const repair = Object.hasOwn(REPAIRS, fix.edit) ? REPAIRS[fix.edit] : undefined;
  return repair ? repair(strategy, fix.values) : strategy;
}
