import { checkNode, skipDisabled, type CheckContext, type Strategy } from '@/core/strategy';
import type { Diagnostic, Place, Severity } from '@/core/lib';
import { checkEntry } from './rules/entry';
import { checkInterrupts } from './rules/interrupts';
import { checkLoops } from './rules/loops';
import { checkPolicy } from './rules/policy';
import { checkPorts } from './rules/ports';
import { checkReachable } from './rules/reachable';
import type { StrategyRule } from './strategy-rule';

/** Every rule that looks at a strategy as a whole. */
const RULES: readonly StrategyRule[] = [
  checkEntry,
  checkReachable,
  checkPorts,
  checkLoops,
  checkInterrupts,
  checkPolicy,
];

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Everything wrong with one strategy as it runs: each node's own settings, then the graph; errors first. */
export function checkStrategy(drawn: Strategy, context: Omit<CheckContext, 'at'>): Diagnostic[] {
  const strategy = skipDisabled(drawn);
  const at: Place = { document: { kind: 'strategy', id: strategy.id } };
  const ofNodes = Object.values(strategy.nodes).flatMap((node) =>
    checkNode(node, { ...context, at: { ...at, node: node.id } }),
  );
  const ofGraph = RULES.flatMap((rule) => rule(strategy, at));
  return [...ofNodes, ...ofGraph].sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
}
