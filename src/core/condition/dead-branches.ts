import { readBranches } from './branch-table';
import type { ConditionScope } from './check-condition';
import type { Condition } from './condition';
import { findCase, type Patience } from './find-case';

/**
 * A branch no case can take: its condition contradicts itself (`by` is empty), or the branches at these places before it
 * take every case it holds for.
 */
export type DeadBranch = { readonly branch: number; readonly by: readonly number[] };

/** How many comparisons are looked at for the branches of one split. */
const PATIENCE = 100_000;

/**
 * The branches of a split that are never taken, in their order. Says so only where it is certain: what the check cannot
 * look into, or has no patience for, may well hold.
 */
export function findDeadBranches(
  conditions: readonly (Condition | null)[],
  scope: ConditionScope,
): readonly DeadBranch[] {
  const table = readBranches(conditions, scope, { withSegments: true });
  if (!table) return [];
  const { axes, trees } = table;
  const patience: Patience = { left: PATIENCE };
  return trees.flatMap((tree, branch) => {
    if (!tree) return [];
    const own = { tree, holds: true };
    const before = trees
      .slice(0, branch)
      .flatMap((other, at) => (other ? [{ tree: other, holds: false, at }] : []));
    if (findCase(axes, [own, ...before], patience) !== false) return [];
    if (findCase(axes, [own], patience) === false) return [{ branch, by: [] }];
    const alone = before.find((other) => findCase(axes, [own, other], patience) === false);
    return [{ branch, by: alone ? [alone.at] : before.map(({ at }) => at) }];
  });
}
