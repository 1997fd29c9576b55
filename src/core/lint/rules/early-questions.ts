import type { Diagnostic, Place } from '@/core/lib';
import { edgesRightAfterSends } from '../passing-time';
import type { PreparedGraph } from '../prepared-graph';
import { findReaction } from '../reaction-fields';
import type { LintContext } from '../strategy-rule';

/** FLOW-12: nobody is asked for a reaction at the very moment the message goes out. */
export function checkEarlyQuestions(graph: PreparedGraph, at: Place, context: LintContext): Diagnostic[] {
  const rightAfter = edgesRightAfterSends(graph);
  return graph.nodes.flatMap((node): Diagnostic[] => {
    if (node.kind !== 'split') return [];
    const arriving = (graph.edgesIn.get(node.id) ?? []).filter((edge) => rightAfter.has(edge));
    if (arriving.length === 0) return [];
    const ways = arriving.map(({ source, port }) => ({ source, port }));
    return node.settings.branches.flatMap(({ name, condition }, index): Diagnostic[] => {
      if (!condition || !findReaction(condition, context, () => true)) return [];
      return [
        {
          code: 'FLOW-12',
          severity: 'warning',
          at: { ...at, node: node.id, field: `branches.${String(index)}.condition` },
          values: { name },
          fix: { edit: 'wait-before', values: { node: node.id, ways } },
        },
      ];
    });
  });
}
