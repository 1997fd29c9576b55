import type { BundleStrategy } from '@/core/bundle';
import { compileNode, edgesOutOf, reachableFrom, type Strategy } from '@/core/strategy';

/** The name under which a bundle holds a calendar: its id, and what rests in it. */
export function calendarKey(id: string, rest: 'business' | 'contact'): string {
  return `${id}/${rest}`;
}

/**
 * Turns a checked strategy into its part of a bundle. Only what the entry leads to is taken, in the order of node ids,
 * so that the same drawing gives the same bytes.
 */
export function compileStrategy(strategy: Strategy): BundleStrategy {
  const entry = Object.values(strategy.nodes).find(({ kind }) => kind === 'entry');
  if (!entry) throw new Error(`Strategy ${strategy.id} has no entry; it was to be checked first.`);
  const reached = reachableFrom(strategy, entry.id);
  const operations = Object.values(strategy.nodes)
    .filter(({ id }) => reached.has(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((node) => {
      const targets = new Map(edgesOutOf(strategy, node.id).map(({ port, target }) => [port, target]));
      const operation = compileNode(node, { id: node.id, name: node.name, strategy: strategy.id, targets });
      return operation ? [operation] : [];
    });
  const { unit, actorRole, stage, zone, calendar, late, reentry } = strategy.settings;
  return {
    name: strategy.name,
    unit,
    actorRole,
    stage,
    zone,
    calendar: calendar === null ? null : calendarKey(calendar, 'business'),
    late,
    reentry,
    entry: entry.id,
    interrupts: strategy.interrupts,
    policy: {
      ...strategy.policy,
      calendar: strategy.policy.calendar === null ? null : calendarKey(strategy.policy.calendar, 'contact'),
    },
    operations,
  };
}
