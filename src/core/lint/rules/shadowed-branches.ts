import { findDeadBranches } from '@/core/condition';
import type { Diagnostic, Place } from '@/core/lib';
import type { PreparedGraph } from '../prepared-graph';
import type { LintContext } from '../strategy-rule';

/** FLOW-07: every branch of a split can be taken by somebody. */
export function checkShadowedBranches(
  { nodes }: PreparedGraph,
  at: Place,
  context: LintContext,
): Diagnostic[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'split') return [];
    const { branches } = node.settings;
    const dead = findDeadBranches(
      branches.map(({ condition }) => condition),
      context,
    );
    return dead.flatMap(({ branch, by }): Diagnostic[] => {
      const { id = '', name = '' } = branches[branch] ?? {};
      const [only] = by;
      const taker = by.length === 1 && only !== undefined ? (branches[only]?.name ?? '') : '';
      return [
        {
          code: 'FLOW-07',
          severity: 'warning',
          at: { ...at, node: node.id, field: `branches.${String(branch)}.condition` },
          values: { name, why: by.length === 0 ? 'contradiction' : 'taken', taker },
          fix: { edit: 'remove-branch', values: { node: node.id, branch: id, at: branch } },
        },
      ];
    });
  });
}
