import type { Edge, StrategyNode } from '@/core/strategy';
import type { PreparedGraph } from './prepared-graph';

/**
 * Whether time must pass before a node is left by a port, so that a loop through it cannot run in circles at one instant.
 * A date may have passed, and a call nobody may make is left at once.
 */
export function takesTime(
  node: StrategyNode | undefined,
  port: string,
  isLed: (port: string) => boolean,
): boolean {
  if (node?.kind === 'task') {
    if (node.settings.activity !== 'call') return true;
    return port !== (isLed('undeliverable') ? 'undeliverable' : 'expired');
  }
  if (node?.kind !== 'wait') return false;
  switch (node.settings.form) {
    case 'duration':
      return node.settings.duration.amount > 0 || node.settings.at !== null;
    case 'event':
      return node.settings.deadline.amount > 0;
    case 'time':
      return true;
    case 'date':
      return false;
  }
}

/** Whether a node is left the moment it is reached, as drawn: no work for a person, no wait, or one of no length. */
export function isPassedAtOnce(node: StrategyNode | undefined): boolean {
  if (node?.kind === 'task') return false;
  return node?.kind !== 'wait' || isEmptyWait(node);
}

/** A wait that is over when it begins. */
export function isEmptyWait(node: StrategyNode | undefined): boolean {
  if (node?.kind !== 'wait') return false;
  const { settings } = node;
  if (settings.form === 'duration') return settings.duration.amount === 0 && settings.at === null;
  return settings.form === 'event' && settings.deadline.amount === 0;
}

/** A message, or a call. */
export function isContact(node: StrategyNode | undefined): boolean {
  return node?.kind === 'send' || (node?.kind === 'task' && node.settings.activity === 'call');
}

/**
 * The edges gone at the very moment a message has been sent, each with the nearest message behind it. Paths are followed
 * as far as no time passes; `undeliverable` is no way behind a message, for there was none.
 */
export function edgesRightAfterSends({
  strategy,
  edgesOut,
  reached,
}: PreparedGraph): ReadonlyMap<Edge, string> {
  const found = new Map<Edge, string>();
  const sent = new Map<string, string>();
  const follow = (edge: Edge, send: string): void => {
    found.set(edge, send);
    if (!sent.has(edge.target)) sent.set(edge.target, send);
  };
  for (const id of reached.keys()) {
    if (strategy.nodes[id]?.kind !== 'send') continue;
    for (const edge of edgesOut.get(id) ?? []) if (edge.port !== 'undeliverable') follow(edge, id);
  }
  // A map goes on over what is added while it is gone through.
  for (const [id, send] of sent) {
    const node = strategy.nodes[id];
    if (isContact(node) || !isPassedAtOnce(node)) continue;
    for (const edge of edgesOut.get(id) ?? []) follow(edge, send);
  }
  return found;
}
