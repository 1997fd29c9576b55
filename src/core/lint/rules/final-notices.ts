import type { Diagnostic, Fix, Place } from '@/core/lib';
import { mainPort, templatesIn, type Edge, type StrategyNode } from '@/core/strategy';
import { instantWays } from '../passing-time';
import type { PreparedGraph } from '../prepared-graph';
import type { LintContext } from '../strategy-rule';

/** FLOW-19: "final" is said once. A notice that could not be delivered, or a call nobody made, has not been said. */
export function checkFinalNotices(graph: PreparedGraph, at: Place, context: LintContext): Diagnostic[] {
  const { nodes, reached } = graph;
  const isFinal = (node: StrategyNode): boolean =>
    templatesIn([node]).some((template) => context.templates.get(template)?.tone === 'final');
  const finals = nodes.filter((node) => reached.has(node.id) && isFinal(node));
  const after = followFrom(finals, graph);
  return finals.flatMap((node): Diagnostic[] => {
    const before = after.get(node.id);
    if (before === undefined) return [];
    const fix = leadAround(node, after, graph, isFinal);
    return [
      {
        code: 'FLOW-19',
        severity: 'warning',
        at: { ...at, node: node.id },
        values: { loop: before === node.id },
        ...(fix && { fix }),
      },
    ];
  });
}

/** The ways out of a notice by which it has been given. */
function isSaid(node: StrategyNode | undefined, port: string): boolean {
  return port !== 'undeliverable' && !(node?.kind === 'task' && port === 'expired');
}

/** Whoever has had a final notice goes on where this one leads; undefined where that is nowhere, or back at once. */
function leadAround(
  node: StrategyNode,
  after: ReadonlyMap<string, string>,
  graph: PreparedGraph,
  isFinal: (node: StrategyNode) => boolean,
): Fix | undefined {
  const { edgesIn, edgesOut, strategy } = graph;
  const main = mainPort(node);
  const onward = edgesOut.get(node.id)?.find(({ port }) => port === main?.id)?.target;
  const ways = (edgesIn.get(node.id) ?? []).filter(({ source, port }) => {
    const from = strategy.nodes[source];
    return after.has(source) || (from && isFinal(from) && isSaid(from, port));
  });
  if (onward === undefined || onward === node.id || ways.some(({ source }) => source === onward))
    return undefined;
  if (node.kind === 'task' && leadsBackAtOnce(graph, onward, ways)) return undefined;
  return {
    edit: 'lead-around',
    values: { node: node.id, ways: ways.map(({ source, port }) => ({ source, port })) },
  };
}

/** Whether ways would lead in a circle without a wait, once they lead to a step and not to work that takes time. */
function leadsBackAtOnce(graph: PreparedGraph, step: string, ways: readonly Edge[]): boolean {
  const instant = instantWays(graph);
  const met = new Set([step]);
  // A set goes on over what is added while it is gone through.
  for (const id of met) for (const { target } of instant.get(id) ?? []) met.add(target);
  return ways.some(
    ({ source, port }) => met.has(source) && instant.get(source)?.some((way) => way.port === port),
  );
}

/** Whoever comes after a final notice, with the one nearest to the entry. */
function followFrom(
  finals: readonly StrategyNode[],
  { edgesOut, reached, strategy }: PreparedGraph,
): ReadonlyMap<string, string> {
  const after = new Map<string, string>();
  const nearest = [...finals].sort((one, other) => (reached.get(one.id) ?? 0) - (reached.get(other.id) ?? 0));
  for (const { id } of nearest) {
    const waiting = (edgesOut.get(id) ?? []).filter(({ port }) => isSaid(strategy.nodes[id], port));
    for (let edge = waiting.pop(); edge; edge = waiting.pop()) {
      if (after.has(edge.target)) continue;
      after.set(edge.target, id);
      waiting.push(...(edgesOut.get(edge.target) ?? []));
    }
  }
  return after;
}
