import {
  closeGap,
  conditionOfSpan,
  cutOverlap,
  findRangeFaults,
  type Condition,
  type Gap,
  type Overlap,
} from '@/core/condition';
import type { Diagnostic, Fix, Place } from '@/core/lib';
import type { NodeOf } from '@/core/strategy';
import type { PreparedGraph } from '../prepared-graph';
import type { LintContext } from '../strategy-rule';

/** A split has at most so many branches. */
const MOST_BRANCHES = 250;

type Split = NodeOf<'split'>;

/** What two branches, by their places, do with values of a field. */
type RangeFault = Pick<Gap, 'field' | 'span'> & {
  readonly fault: 'gap' | 'overlap';
  readonly one: number;
  readonly other: number;
};

/**
 * FLOW-06: the ranges of a split's branches meet. Nobody is lost in a gap, for everyone else goes on; but a single value
 * between two ranges is hardly ever meant. A fix closes such a gap, gives a wider one a branch of its own that leads
 * where these cases go already, or cuts an overlap in the way it is decided already.
 */
export function checkBranchGaps(
  { nodes, edgesOut }: PreparedGraph,
  at: Place,
  context: LintContext,
): Diagnostic[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'split' || node.settings.branches.length < 2) return [];
    const { gaps, overlaps } = findRangeFaults(conditionsOf(node), context);
    const isElseLed = edgesOut.get(node.id)?.some(({ port }) => port === 'else') === true;
    return [
      ...gaps.map((gap) => withFix(sayGap(node, gap, at), fixGap(node, gap, isElseLed, context))),
      ...overlaps.map((overlap) => sayOverlap(node, overlap, at, context)),
    ];
  });
}

function conditionsOf({ settings }: Split): (Condition | null)[] {
  return settings.branches.map(({ condition }) => condition);
}

function sayGap(node: Split, gap: Gap, at: Place): Diagnostic {
  const { below, above, isNarrow } = gap;
  const severity = isNarrow ? 'warning' : 'info';
  return { ...sayFault(node, { fault: 'gap', one: below, other: above, ...gap }, at), severity };
}

/** A new branch leads where everyone else goes; where they go nowhere, there is nothing to lead it to. */
function fixGap(node: Split, gap: Gap, isElseLed: boolean, context: LintContext): Fix | undefined {
  const closed = gap.isNarrow ? closeGap(conditionsOf(node), gap, context) : undefined;
  if (closed) return changeBranch(node, gap.above, closed);
  const condition = conditionOfSpan(gap.field, gap.span);
  return condition && isElseLed && node.settings.branches.length < MOST_BRANCHES
    ? { edit: 'add-branch', values: { node: node.id, condition } }
    : undefined;
}

function sayOverlap(node: Split, overlap: Overlap, at: Place, context: LintContext): Diagnostic {
  const { earlier, later } = overlap;
  const cut = cutOverlap(conditionsOf(node), overlap, context);
  const fault = sayFault(node, { fault: 'overlap', one: earlier, other: later, ...overlap }, at);
  return withFix(fault, cut && changeBranch(node, later, cut));
}

/** Where two branches do not meet, said at the one that comes later in the range. */
function sayFault(
  { id, settings: { branches } }: Split,
  { fault, field: { key, label }, span, one, other }: RangeFault,
  at: Place,
): Diagnostic {
  return {
    code: 'FLOW-06',
    severity: 'info',
    at: { ...at, node: id, field: `branches.${String(other)}.condition` },
    values: {
      fault,
      field: label === undefined ? { key } : { key, label },
      span,
      one: branches[one]?.name ?? '',
      other: branches[other]?.name ?? '',
    },
  };
}

function withFix(diagnostic: Diagnostic, fix: Fix | undefined): Diagnostic {
  return fix ? { ...diagnostic, fix } : diagnostic;
}

/** The fix carries what the branch asks now: a branch that asks something else by then is left alone. */
function changeBranch({ id, settings }: Split, at: number, condition: Condition): Fix {
  const branch = settings.branches[at];
  return {
    edit: 'change-branch',
    values: { node: id, branch: branch?.id ?? '', before: branch?.condition ?? null, condition },
  };
}
