import { compile, messagesNeeded } from '@/core/compiler';
import { conditionsOf, explainCondition, type Condition, type Explanation } from '@/core/condition';
import type { Note } from '@/core/contract';
import { createCustomer, load, step } from '@/core/interpreter';
import { localDay, zoneNamed, type Diagnostic, type Instant } from '@/core/lib';
import type { Case } from '@/core/portfolio';
import type { Project } from '@/core/project';
import { edgeKey, listPorts, NODE_DEFINITIONS, type Strategy, type StrategyNode } from '@/core/strategy';

/** A question a step asks, and what decided the answer for the case. */
export type Asked = {
  readonly id: string;
  readonly name: string;
  readonly condition: Condition;
  readonly explanation: Explanation;
};

/** What a step does with one case, and why. */
export type Tried =
  /** It cannot be said while the step has an error. */
  | { readonly outcome: 'unfit'; readonly problem: Diagnostic }
  | {
      readonly outcome: 'leaves' | 'waits' | 'stops' | 'refuses';
      /** The way out it leaves by. */
      readonly port: string | undefined;
      readonly notes: readonly Note[];
      readonly asked: readonly Asked[];
    };

const START = 'try-entry';

/**
 * Lets a step alone meet a case at an instant, by the same compiler and interpreter that run whole strategies: an entry
 * that admits everyone, the step, and an exit behind each of its ways out.
 */
export function tryStep(
  project: Project,
  node: StrategyNode,
  on: { case: Case; now: Instant; strategy: Strategy },
): Tried {
  const strategy = aloneWith(node, on.strategy);
  const alone: Project = { ...project, strategies: [strategy] };
  // What messages look like does not decide anything here.
  const messages = new Map(messagesNeeded(alone).map(({ digest }) => [digest, '<p></p>']));
  const { bundle, diagnostics } = compile(alone, messages, { version: 1 });
  if (!bundle) {
    const problem = diagnostics.find(({ severity }) => severity === 'error');
    if (!problem) throw new Error('A step that does not compile has an error.');
    return { outcome: 'unfit', problem };
  }
  const reference = { id: bundle.id, version: bundle.version, digest: bundle.digest };
  const start = {
    id: 'try',
    type: 'start',
    at: on.now,
    data: { case: on.case, strategy: strategy.id, bundle: reference },
  } as const;
  const { journey, notes } = step(
    load(bundle),
    { journey: null, customer: createCustomer(on.case) },
    start,
    on.now,
  );
  const asked = ask(project, node, on);
  const told = notes.filter(({ operation }) => operation === node.id);
  if (!journey) return { outcome: 'refuses', port: undefined, notes: told, asked };
  const port = portOf(node, journey.at);
  if (port !== undefined) return { outcome: 'leaves', port, notes: told, asked };
  const isWaiting = journey.status === 'active' && journey.timer !== null;
  return { outcome: isWaiting ? 'waits' : 'stops', port: undefined, notes: isWaiting ? told : notes, asked };
}

function aloneWith(node: StrategyNode, strategy: Strategy): Strategy {
  const { disabled: _disabled, ...active } = node;
  const hasInput = NODE_DEFINITIONS[node.kind].hasInput;
  const entry: StrategyNode = { id: START, kind: 'entry', name: '', settings: { condition: null } };
  const exits = listPorts(node).map((_, index): StrategyNode => ({
    id: exitId(index),
    kind: 'exit',
    name: '',
    settings: NODE_DEFINITIONS.exit.createSettings(),
  }));
  const edges = [
    ...(hasInput ? [{ source: START, port: 'next', target: node.id }] : []),
    ...listPorts(node).map(({ id }, index) => ({ source: node.id, port: id, target: exitId(index) })),
  ];
  const nodes: readonly StrategyNode[] = [...(hasInput ? [entry] : []), active, ...exits];
  return {
    ...strategy,
    nodes: Object.fromEntries(nodes.map((each) => [each.id, each])),
    edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
    layout: { mode: 'arranged', positions: {} },
    groups: {},
    suppressions: [],
  };
}

function exitId(index: number): string {
  return `try-exit-${String(index)}`;
}

function portOf(node: StrategyNode, at: string): string | undefined {
  return listPorts(node).find((_, index) => exitId(index) === at)?.id;
}

/** What the step asks of the case, one question after the other, with what decided each. */
function ask(
  project: Project,
  node: StrategyNode,
  { case: { id, facts }, now, strategy }: { case: Case; now: Instant; strategy: Strategy },
): Asked[] {
  const context = {
    facts,
    today: localDay(zoneNamed(strategy.settings.zone), now),
    constants: project.dictionary.constants,
    caseId: id,
  };
  const segments = conditionsOf(project.segments);
  const explain = (each: string, name: string, condition: Condition | null): Asked[] =>
    condition
      ? [{ id: each, name, condition, explanation: explainCondition(condition, segments, context) }]
      : [];
  if (node.kind === 'entry') return explain(node.id, '', node.settings.condition);
  if (node.kind !== 'split') return [];
  return node.settings.branches.flatMap(({ id: branch, name, condition }) =>
    explain(branch, name, condition),
  );
}
