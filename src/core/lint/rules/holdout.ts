import type { Diagnostic, Place } from '@/core/lib';
import type { NodeOf, StrategyNode } from '@/core/strategy';
import { isContact, isPassedAtOnce } from '../passing-time';
import type { PreparedGraph } from '../prepared-graph';

/**
 * FLOW-10: a strategy of the early stage leaves some people alone. Most of them pay by themselves, so without a hold-out
 * nobody learns what the contacts have done. Asked once there are contacts. A hold-out that is contacted at once like
 * everyone else is none.
 */
export function checkHoldout(graph: PreparedGraph, at: Place): Diagnostic[] {
  const { strategy, nodes, entries, reached } = graph;
  const [entry] = entries;
  if (!entry || strategy.settings.stage !== 'early') return [];
  const run = nodes.filter(({ id }) => reached.has(id));
  if (!run.some(isContact)) return [];
  const trials = run.filter((node) => node.kind === 'experiment').filter(hasHoldout);
  if (trials.some((trial) => heldOut(trial).some((arm) => !isContactedAtOnce(graph, trial.id, arm))))
    return [];
  const [trial] = trials;
  return [
    {
      code: 'FLOW-10',
      severity: 'info',
      at: { ...at, node: trial?.id ?? entry.id },
      values: { isContacted: trial !== undefined },
      fix: trial
        ? { edit: 'leave-alone', values: { node: trial.id, arms: heldOut(trial) } }
        : { edit: 'add-holdout', values: { node: entry.id } },
    },
  ];
}

/** An experiment that leaves some people alone, as it says itself. */
export function hasHoldout(node: StrategyNode | undefined): boolean {
  return node?.kind === 'experiment' && heldOut(node).length > 0;
}

function heldOut({ settings }: NodeOf<'experiment'>): string[] {
  return settings.arms.filter(({ role, weight }) => role === 'holdout' && weight > 0).map(({ id }) => id);
}

/** Whether a way out leads to a contact before any time has passed. */
function isContactedAtOnce({ strategy, edgesOut }: PreparedGraph, source: string, port: string): boolean {
  const [first] = (edgesOut.get(source) ?? []).filter((edge) => edge.port === port);
  const passed = new Set(first ? [first.target] : []);
  // A set goes on over what is added while it is gone through.
  for (const id of passed) {
    const node = strategy.nodes[id];
    if (isContact(node)) return true;
    if (isPassedAtOnce(node)) for (const { target } of edgesOut.get(id) ?? []) passed.add(target);
  }
  return false;
}
