import type { Edge, StrategyNode } from '@/core/strategy';
import type { PreparedGraph } from './prepared-graph';

/**
 * Whether time must pass before a node is left by a port, so that a loop through it cannot run in circles at one instant.
 * A date may have passed, and a call nobody may make is left at once.
 */
function takesTime(node: StrategyNode | undefined, port: string, isLed: (port: string) => boolean): boolean {
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

/** Where one can be led at one instant, by node: the ways out and their targets. */
export type InstantWays = ReadonlyMap<string, readonly InstantWay[]>;
export type InstantWay = { readonly port: string; readonly target: string };

/** The ways between the nodes the entry leads to on which no time need pass. */
export function instantWays({ strategy, edges, reached }: PreparedGraph): InstantWays {
  const led = new Set(edges.map(({ source, port }) => `${source}/${port}`));
  const ways = new Map<string, InstantWay[]>();
  for (const { source, port, target } of edges) {
    if (!reached.has(source)) continue;
    if (takesTime(strategy.nodes[source], port, (other) => led.has(`${source}/${other}`))) continue;
    const known = ways.get(source);
    if (known) known.push({ port, target });
    else ways.set(source, [{ port, target }]);
  }
  return ways;
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
export function edgesRightAfterSends(graph: PreparedGraph): ReadonlyMap<Edge, string> {
  const { strategy, edgesOut, reached } = graph;
  const found = new Map<Edge, string>();
  const sent = new Map<string, string>();
  const isSpent = findSpentDates(graph);
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
    if (isContact(node) || !(isPassedAtOnce(node) || isSpent(node, send))) continue;
    for (const edge of edgesOut.get(id) ?? []) follow(edge, send);
  }
  return found;
}

type DateWait = { readonly id: string; readonly field: string; readonly from: string };

/**
 * Tells whether a wait until a date is over when it begins for who comes from a node, because that node comes after a
 * wait until the same date or a later one. Each node is marked with the latest date that lies behind it, field by field;
 * with the latest dates first, one mark is enough.
 */
function findSpentDates({
  strategy,
  edgesOut,
  reached,
}: PreparedGraph): (node: StrategyNode | undefined, from: string) => boolean {
  const waits = [...reached.keys()].flatMap((id) => readDateWait(strategy.nodes[id]) ?? []);
  if (waits.length === 0) return () => false;
  const marks = new Map<string, string>();
  for (const { id, field, from } of waits.sort(
    (one, other) => Number(other.from > one.from) - Number(one.from > other.from),
  )) {
    const waiting = [id];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const { target } of edgesOut.get(at) ?? []) {
        const mark = `${field}/${target}`;
        if (marks.has(mark)) continue;
        marks.set(mark, from);
        waiting.push(target);
      }
  }
  return (node, from) => {
    const wait = readDateWait(node);
    const behind = wait && marks.get(`${wait.field}/${from}`);
    return wait !== undefined && behind !== undefined && behind >= wait.from;
  };
}

/** A wait until a date, its day and hour as a text that sorts. */
function readDateWait(node: StrategyNode | undefined): DateWait | undefined {
  if (node?.kind !== 'wait' || node.settings.form !== 'date') return undefined;
  const { field, offsetDays, at } = node.settings;
  return { id: node.id, field, from: `${String(offsetDays + 10_000).padStart(5, '0')} ${at}` };
}
