import type { Field } from '@/core/dictionary';
import { findRangeFaults, type Gap, type Overlap } from './branch-ranges';
import type { ConditionScope } from './check-condition';
import { MAX_DEPTH, depthOf, type Comparison, type Condition } from './condition';
import {
  boundBeside,
  lowerBoundOf,
  moveLowerBound,
  moveUpperBound,
  upperBoundOf,
  type Bound,
} from './range-bound';
import type { Span } from './value-steps';

type Conditions = readonly (Condition | null)[];

/**
 * What the branch above a gap asks once it begins where the gap does; undefined where moving the beginning of its range
 * does not close the gap.
 */
export function closeGap(
  conditions: Conditions,
  { field, span, above }: Gap,
  scope: ConditionScope,
): Condition | undefined {
  const [from, to] = [startOf(span), endOf(span)];
  const condition = conditions[above];
  if (!condition || !from || !to) return undefined;
  const edge = boundBeside(to, 1, field.type);
  const closed = mapComparisons(condition, field, (comparison) =>
    isSame(lowerBoundOf(comparison, field.type), edge) ? moveLowerBound(comparison, from) : comparison,
  );
  const { gaps } = findRangeFaults(conditions.with(above, closed), scope);
  const isClosed = !gaps.some((gap) => gap.field.key === field.key && isSame(startOf(gap.span), from));
  return isClosed && depthOf(closed) <= MAX_DEPTH ? closed : undefined;
}

/**
 * What the later of two branches asks once it leaves to the earlier what that one takes anyway, so that nobody goes
 * another way; undefined where moving an end of its range does not part the two.
 */
export function cutOverlap(
  conditions: Conditions,
  { field, span, earlier, later }: Overlap,
  scope: ConditionScope,
): Condition | undefined {
  const [from, to] = [startOf(span), endOf(span)];
  const condition = conditions[later];
  if (!condition || !from || !to) return undefined;
  const cut = mapComparisons(condition, field, (comparison) => {
    if (isSame(lowerBoundOf(comparison, field.type), from))
      return moveLowerBound(comparison, boundBeside(to, 1, field.type));
    return isSame(upperBoundOf(comparison, field.type), to)
      ? moveUpperBound(comparison, boundBeside(from, -1, field.type))
      : comparison;
  });
  const { overlaps } = findRangeFaults(conditions.with(later, cut), scope);
  const isCut = !overlaps.some((other) => other.earlier === earlier && other.later === later);
  return isCut && depthOf(cut) <= MAX_DEPTH ? cut : undefined;
}

/** The condition that holds for the values of a bounded span, and for no others. */
export function conditionOfSpan(field: Field, span: Span): Condition | undefined {
  const [from, to] = [startOf(span), endOf(span)];
  if (!from || !to) return undefined;
  const compare = { kind: 'compare' as const, field: field.key };
  if (JSON.stringify(from.value) === JSON.stringify(to.value))
    return { ...compare, operator: field.type === 'date' ? 'on' : 'eq', operand: { value: from.value } };
  if (from.included && to.included)
    return { ...compare, operator: 'between', operand: { from: from.value, to: to.value } };
  return {
    kind: 'group',
    match: 'all',
    conditions: [
      { ...compare, operator: from.included ? 'ge' : 'gt', operand: { value: from.value } },
      { ...compare, operator: to.included ? 'le' : 'lt', operand: { value: to.value } },
    ],
  };
}

function startOf({ from, fromIncluded }: Span): Bound | undefined {
  return from === null ? undefined : { value: from, included: fromIncluded };
}

function endOf({ to, toIncluded }: Span): Bound | undefined {
  return to === null ? undefined : { value: to, included: toIncluded };
}

function isSame(one: Bound | undefined, other: Bound | undefined): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function mapComparisons(
  condition: Condition,
  field: Field,
  change: (comparison: Comparison) => Condition,
): Condition {
  if (condition.kind === 'group')
    return {
      ...condition,
      conditions: condition.conditions.map((inner) => mapComparisons(inner, field, change)),
    };
  return condition.kind === 'compare' && condition.field === field.key ? change(condition) : condition;
}
