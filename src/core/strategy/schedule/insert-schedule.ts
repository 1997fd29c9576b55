import { connectPorts } from '../edits/connect-ports';
import { createNode, nextNodeId } from '../edits/create-node';
import { insertNode } from '../edits/insert-node';
import { edgeFrom } from '../graph';
import { mainPort } from '../main-port';
import { NODE_DEFINITIONS, type NodeOf, type StrategyNode } from '../nodes';
import type { Strategy } from '../strategy';
import type { DunningLevel, Schedule } from './schedule';

/** Where a schedule goes: behind a way out, in front of what followed there, or in place of everything but the entry. */
export type SchedulePlace =
  { readonly kind: 'after'; readonly source: string; readonly port: string } | { readonly kind: 'replace' };

/** What the table leaves open: the time of day of levels that say none, and what a numbered level is called. */
export type ScheduleNaming = {
  readonly at: string;
  readonly nameOf: (level: DunningLevel) => string;
};

/** The strategy with a schedule in it, and the steps that are new, in order. */
export type InsertedSchedule = { readonly strategy: Strategy; readonly added: readonly string[] };

//   … ─ wait until day 7 ─ e-mail ─ wait until day 14 ─ call ─ …
//                                                       ├ outcome ─┘
/**
 * Draws a schedule: for each level a wait until its day past due, then the message, or the call whose every outcome
 * goes on to the next level. The last one leads where the chosen way out led, or to an exit of its own where it led
 * nowhere. A way out that is not there changes nothing.
 */
export function insertSchedule(
  strategy: Strategy,
  levels: Schedule,
  place: SchedulePlace,
  naming: ScheduleNaming,
): InsertedSchedule {
  const start = place.kind === 'replace' ? clear(strategy) : { strategy, ...place };
  const source = start.strategy.nodes[start.source];
  if (!source || levels.length === 0) return { strategy, added: [] };
  const added: string[] = [];
  let drawn = start.strategy;
  let last: { source: string; port: string } = { source: start.source, port: start.port };
  const append = (node: StrategyNode): void => {
    drawn = insertNode(drawn, node, { after: last });
    added.push(node.id);
    const onward = mainPort(node);
    if (onward) last = { source: node.id, port: onward.id };
  };
  for (const level of levels) {
    append(waitFor(drawn, level, naming));
    append(stepOf(drawn, level, naming));
  }
  if (!edgeFrom(drawn, last.source, last.port)) append(createNode(drawn, 'exit'));
  return { strategy: added.reduce(leadOutcomesOn, drawn), added };
}

/** Everything but the entry goes; what holds for the whole strategy stays. */
function clear(strategy: Strategy): { strategy: Strategy; source: string; port: string } {
  const entry =
    Object.values(strategy.nodes).find(({ kind }) => kind === 'entry') ?? createNode(strategy, 'entry');
  const left: Strategy = {
    ...strategy,
    nodes: { [entry.id]: entry },
    edges: {},
    groups: {},
    layout: { mode: 'arranged', positions: {} },
    suppressions: strategy.suppressions.filter(({ node }) => node === null || node === entry.id),
  };
  return { strategy: left, source: entry.id, port: 'next' };
}

function waitFor(strategy: Strategy, { day, at }: DunningLevel, naming: ScheduleNaming): NodeOf<'wait'> {
  return {
    id: nextNodeId(strategy, 'wait'),
    kind: 'wait',
    name: '',
    settings: { form: 'date', field: 'claim.dueDate', offsetDays: day, at: at ?? naming.at },
  };
}

function stepOf(strategy: Strategy, level: DunningLevel, naming: ScheduleNaming): StrategyNode {
  const name = naming.nameOf(level);
  const { channel, template } = level;
  if (channel === 'call') {
    const settings = { ...NODE_DEFINITIONS.task.createSettings(), script: template };
    return { id: nextNodeId(strategy, 'task'), kind: 'task', name, settings };
  }
  const settings = { ...NODE_DEFINITIONS.send.createSettings(), channels: [{ channel, template }] };
  return { id: nextNodeId(strategy, 'send'), kind: 'send', name, settings };
}

/** Whatever comes of a call, the next level follows. */
function leadOutcomesOn(strategy: Strategy, id: string): Strategy {
  const node = strategy.nodes[id];
  const onward = node && mainPort(node);
  const target = onward && edgeFrom(strategy, id, onward.id)?.target;
  if (node?.kind !== 'task' || target === undefined) return strategy;
  return node.settings.outcomes.reduce<Strategy>(
    (led, outcome) => connectPorts(led, { source: id, port: outcome.id, target }),
    strategy,
  );
}
