import type { Diagnostic, Place } from '@/core/lib';
import { edgesRightAfterSends, isContact } from '../passing-time';
import type { PreparedGraph } from '../prepared-graph';

/** FLOW-11: between two contacts on a path there is an hour at least. */
export function checkCloseContacts(graph: PreparedGraph, at: Place): Diagnostic[] {
  const { nodes, strategy, edgesIn } = graph;
  const rightAfter = edgesRightAfterSends(graph);
  return nodes.filter(isContact).flatMap((node): Diagnostic[] => {
    const arriving = (edgesIn.get(node.id) ?? []).filter((edge) => rightAfter.has(edge));
    const [first] = arriving;
    if (!first) return [];
    const before = strategy.nodes[rightAfter.get(first) ?? ''];
    return [
      {
        code: 'FLOW-11',
        severity: 'warning',
        at: { ...at, node: node.id },
        values: { before: before?.name ?? '' },
        fix: {
          edit: 'wait-before',
          values: { node: node.id, ways: arriving.map(({ source, port }) => ({ source, port })) },
        },
      },
    ];
  });
}
