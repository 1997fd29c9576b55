import type { Diagnostic, Place, Severity } from '@/core/lib';
import { checkNode, lastingPlace, skipDisabled, type Strategy, type Suppression } from '@/core/strategy';
import { prepareGraph } from './prepared-graph';
import { checkBranchGaps } from './rules/branch-gaps';
import { checkCloseContacts } from './rules/close-contacts';
import { checkEarlyQuestions } from './rules/early-questions';
import { checkEntry } from './rules/entry';
import { checkFinalNotices } from './rules/final-notices';
import { checkHoldout } from './rules/holdout';
import { checkInterrupts } from './rules/interrupts';
import { checkLoops } from './rules/loops';
import { checkOpens } from './rules/opens';
import { checkPolicy } from './rules/policy';
import { checkPorts } from './rules/ports';
import { checkReachable } from './rules/reachable';
import { checkShadowedBranches } from './rules/shadowed-branches';
import type { LintContext, StrategyRule } from './strategy-rule';

/** Every rule that looks at a strategy as a whole. */
const RULES: readonly StrategyRule[] = [
  checkEntry,
  checkReachable,
  checkPorts,
  checkLoops,
  checkBranchGaps,
  checkShadowedBranches,
  checkHoldout,
  checkCloseContacts,
  checkEarlyQuestions,
  checkOpens,
  checkFinalNotices,
  checkInterrupts,
  checkPolicy,
];

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** A remark that somebody has set aside, and why. */
export type SetAside = { readonly diagnostic: Diagnostic; readonly reason: string };

/**
 * What the checks have to say of a strategy: what is open, errors first; what has been set aside; and what was set aside
 * but is not said any more.
 */
export type Judgement = {
  readonly open: readonly Diagnostic[];
  readonly setAside: readonly SetAside[];
  readonly unused: readonly Suppression[];
};

/** Judges one strategy as it runs. Errors stay open, whatever has been set aside. */
export function judgeStrategy(strategy: Strategy, context: LintContext): Judgement {
  const found = findProblems(strategy, context);
  if (strategy.suppressions.length === 0) return { open: found, setAside: [], unused: [] };
  const known = new Map(strategy.suppressions.map((each) => [keyOf(strategy, each), each]));
  const unused = new Set(strategy.suppressions);
  const open: Diagnostic[] = [];
  const setAside: SetAside[] = [];
  for (const diagnostic of found) {
    const { code, severity, at } = diagnostic;
    const key = keyOf(strategy, { code, node: at.node ?? null, field: at.field ?? null });
    const suppression = severity === 'error' || key === undefined ? undefined : known.get(key);
    if (!suppression) open.push(diagnostic);
    else {
      setAside.push({ diagnostic, reason: suppression.reason });
      unused.delete(suppression);
    }
  }
  return { open, setAside, unused: [...unused] };
}

/** Everything wrong with one strategy as it runs, without what has been set aside; errors first. */
export function checkStrategy(strategy: Strategy, context: LintContext): Diagnostic[] {
  return [...judgeStrategy(strategy, context).open];
}

/** Each node's own settings, then the graph. */
function findProblems(drawn: Strategy, context: LintContext): Diagnostic[] {
  const strategy = skipDisabled(drawn);
  const graph = prepareGraph(strategy);
  const at: Place = { document: { kind: 'strategy', id: strategy.id } };
  const ofNodes = graph.nodes.flatMap((node) =>
    checkNode(node, { ...context, at: { ...at, node: node.id } }),
  );
  const ofGraph = RULES.flatMap((rule) => rule(graph, at, context));
  return [...ofNodes, ...ofGraph].sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
}

/** A place under the name that stays its own; undefined where it has none. */
function keyOf(strategy: Strategy, place: Omit<Suppression, 'reason'>): string | undefined {
  const lasting = lastingPlace(strategy, place);
  return lasting && JSON.stringify([lasting.code, lasting.node, lasting.field]);
}
