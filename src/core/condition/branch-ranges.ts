import type { Field, FieldType } from '@/core/dictionary';
import { readBranches, type Axis, type BranchTable, type Tree } from './branch-table';
import type { ConditionScope } from './check-condition';
import type { Comparison, Condition } from './condition';
import { findCase, type Patience } from './find-case';
import type { Span, Step } from './value-steps';

/** Values of a field between the ranges of two branches that no branch takes. Branches are told by their place. */
export type Gap = {
  readonly field: Field;
  readonly span: Span;
  readonly below: number;
  readonly above: number;
  /** Whether it is a single value, as when one range ends before a number and the next begins after it. */
  readonly isNarrow: boolean;
};

/** Values of a field that two ranges share; the earlier branch takes them. */
export type Overlap = {
  readonly field: Field;
  readonly span: Span;
  readonly earlier: number;
  readonly later: number;
};

type Conditions = readonly (Condition | null)[];
type Ordered = { readonly axis: number; readonly field: Field; readonly steps: readonly Step[] };

/** The types whose values stand in an order in which people draw ranges. */
const ORDERED: ReadonlySet<FieldType> = new Set(['integer', 'number', 'money', 'date']);

/** How many comparisons are looked at for the gaps of one split. */
const PATIENCE = 40_000;

/**
 * Every gap and overlap in the ranges of a split's branches, field by field. Only what a branch says itself counts, not
 * what its segments say; ranges of days from today are left out. A gap lies between two ranges, never between single
 * values; an overlap is between two branches that ask for this field alone, neither of which holds the other.
 */
export function findRangeFaults(
  conditions: Conditions,
  scope: ConditionScope,
): { readonly gaps: readonly Gap[]; readonly overlaps: readonly Overlap[] } {
  const table = readBranches(conditions, scope, { withSegments: false });
  const axes = table ? orderedAxes(table) : [];
  return {
    gaps: axes.flatMap((axis) => (table ? findGaps(table, axis) : [])),
    overlaps: axes.flatMap((axis) => (table ? findOverlaps(table, axis) : [])),
  };
}

function orderedAxes({ axes }: BranchTable): Ordered[] {
  return axes.flatMap(({ field, steps }, axis) =>
    field && ORDERED.has(field.type) ? [{ axis, field, steps }] : [],
  );
}

function findGaps({ axes, trees }: BranchTable, { axis, field, steps }: Ordered): Gap[] {
  const speaking = trees.flatMap((tree, at) =>
    tree && leavesAt(tree, axis).length > 0 ? [{ tree, at }] : [],
  );
  if (speaking.length < 2 || speaking.some(({ tree }) => countsFromToday(tree, axis))) return [];
  const patience: Patience = { left: PATIENCE };
  const takers = steps.map((step, at) =>
    step.span ? takersAt(at, { axis, axes, speaking, patience }) : undefined,
  );
  const gaps: Gap[] = [];
  let start: number | undefined;
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (!step.span || !before?.span || before.span.line !== step.span.line) start = undefined;
    else if (takers[at]?.length === 0) start ??= (takers[at - 1]?.length ?? 0) > 0 ? at : undefined;
    else if (start !== undefined) {
      const below = takers[start - 1]?.find((branch) => isRange(branch, start ?? 0, -1, steps, takers));
      const above = takers[at]?.find((branch) => isRange(branch, at - 1, 1, steps, takers));
      const [first, last] = [steps[start]?.span, before.span];
      if (below !== undefined && above !== undefined && first) {
        const span = { ...first, to: last.to, toIncluded: last.toIncluded };
        gaps.push({ field, span, below, above, isNarrow: isPoint(span) });
      }
      start = undefined;
    }
  }
  return gaps;
}

type Asked = {
  readonly axis: number;
  readonly axes: readonly Axis[];
  readonly speaking: readonly { readonly tree: Tree; readonly at: number }[];
  readonly patience: Patience;
};

/** The branches that can take a case with these values. What would take too long to say counts as taken. */
function takersAt(step: number, { axis, axes, speaking, patience }: Asked): number[] {
  const fixed = new Map([[axis, step]]);
  return speaking
    .filter(({ tree }) => findCase(axes, [{ tree, holds: true }], patience, fixed) !== false)
    .map(({ at }) => at);
}

/** Whether what a branch takes beside a gap goes on beyond a single value. */
function isRange(
  branch: number,
  edge: number,
  towards: 1 | -1,
  steps: readonly Step[],
  takers: readonly (readonly number[] | undefined)[],
): boolean {
  const [next, beyond] = [edge + towards, edge + 2 * towards];
  const span = steps[next]?.span;
  if (!span || !isPoint(span)) return span !== null;
  return steps[beyond]?.span?.line === span.line && (takers[beyond]?.includes(branch) ?? false);
}

function isPoint({ from, to }: Span): boolean {
  return from !== null && JSON.stringify(from) === JSON.stringify(to);
}

/** Only branches that take one run of values of this field, and ask for nothing else. */
function findOverlaps({ trees }: BranchTable, { axis, field, steps }: Ordered): Overlap[] {
  const runs = trees.flatMap((tree, at) => {
    const run =
      tree && leavesAt(tree, axis).length === countLeaves(tree) ? runOf(tree, axis, steps) : undefined;
    return run ? [{ ...run, at }] : [];
  });
  return runs.flatMap((later, at) => {
    const earlier = runs.slice(0, at).find((run) => {
      const [first, last] = run.first < later.first ? [run, later] : [later, run];
      return first.first < last.first && last.first <= first.last && first.last < last.last;
    });
    if (!earlier) return [];
    const first = steps[Math.max(earlier.first, later.first)]?.span;
    const last = steps[Math.min(earlier.last, later.last)]?.span;
    if (!first || !last) return [];
    const span = { ...first, to: last.to, toIncluded: last.toIncluded };
    return [{ field, span, earlier: earlier.at, later: later.at }];
  });
}

/** The one run of steps on one line for which a condition holds; undefined where there are none or several. */
function runOf(
  tree: Tree,
  axis: number,
  steps: readonly Step[],
): { readonly first: number; readonly last: number } | undefined {
  const taken = [...steps.keys()].filter((at) => holdsAt(tree, axis, at));
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined || last - first + 1 !== taken.length) return undefined;
  if (countsFromToday(tree, axis)) return undefined;
  const line = steps[first]?.span?.line;
  return taken.every((at) => steps[at]?.span && steps[at].span.line === line) ? { first, last } : undefined;
}

function holdsAt(tree: Tree, axis: number, step: number): boolean {
  if (tree.kind === 'leaf') return tree.axis === axis && tree.truth[step] === true;
  if (tree.match === 'all') return tree.parts.every((part) => holdsAt(part, axis, step));
  return tree.parts.some((part) => holdsAt(part, axis, step)) === (tree.match === 'any');
}

function leavesAt(tree: Tree, axis: number): Comparison[] {
  if (tree.kind === 'group') return tree.parts.flatMap((part) => leavesAt(part, axis));
  return tree.axis === axis && tree.comparison ? [tree.comparison] : [];
}

function countLeaves(tree: Tree): number {
  return tree.kind === 'leaf' ? 1 : tree.parts.reduce((sum, part) => sum + countLeaves(part), 0);
}

function countsFromToday(tree: Tree, axis: number): boolean {
  return leavesAt(tree, axis).some(({ operand }) => operand !== undefined && 'days' in operand);
}
