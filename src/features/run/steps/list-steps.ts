import type { RunCounts } from '@/core/contract';
import {
  describeNode,
  listEdges,
  type NodeFamily,
  NODE_DEFINITIONS,
  type NodeVoice,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';
import type { RunWords } from '../words/en';
import { stepIcon, type StepIcon } from './step-icon';

/** One step of the strategy with what a run counts of it. */
export type StepRow = {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly Icon: StepIcon;
  readonly family: NodeFamily;
  readonly reached: number;
  readonly waiting: number;
};

/** The steps in the order in which a case can come to them, then those nobody can. */
export function listSteps(
  strategy: Strategy,
  counts: RunCounts,
  voice: NodeVoice,
  words: RunWords,
): StepRow[] {
  const nodes = inOrder(strategy).filter(({ kind }) => kind !== 'note');
  return nodes.map((node) => ({
    id: node.id,
    name: nameOf(node, words),
    sentence: describeNode(node, voice),
    Icon: stepIcon(node),
    family: NODE_DEFINITIONS[node.kind].family,
    reached: counts.reached[node.id] ?? 0,
    waiting: counts.waiting[node.id] ?? 0,
  }));
}

function nameOf(node: StrategyNode, words: RunWords): string {
  return node.name === '' ? words.kinds[node.kind] : node.name;
}

function inOrder(strategy: Strategy): StrategyNode[] {
  const targets = new Map<string, string[]>();
  for (const { source, target } of listEdges(strategy))
    targets.set(source, [...(targets.get(source) ?? []), target]);
  const entry = Object.values(strategy.nodes).find(({ kind }) => kind === 'entry');
  const found = new Set(entry ? [entry.id] : []);
  for (const id of found) for (const target of targets.get(id) ?? []) found.add(target);
  for (const id of Object.keys(strategy.nodes)) found.add(id);
  return [...found].flatMap((id) => strategy.nodes[id] ?? []);
}
