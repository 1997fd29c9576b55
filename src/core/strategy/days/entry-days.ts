import { compileCondition, type Comparison, type Condition, type SegmentConditions } from '@/core/condition';
import { fromDayNumber } from '@/core/lib';

/** Days past due from one day to another, both in it; infinite where nothing bounds them. */
export type DaysPastDue = { readonly from: number; readonly to: number };

const ANY: DaysPastDue = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const NOBODY: DaysPastDue = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

/** The fields that say nothing but how late a claim is. */
const BY_AGE: ReadonlySet<string> = new Set([
  'claim.dpd',
  'claim.bucket',
  'claim.stage',
  'claim.monthsPastDue',
  'claim.dueDate',
  'date.today',
]);

/** Any day will do to ask on: what is asked goes by the distance to the due date. */
const TODAY = 20_000;
const FARTHEST = 9_000;
const BOUNDS = [-FARTHEST, -1, 0, 1, 30, 31, 60, 61, 90, 91, 120, 121, 150, 151, 180, 181, FARTHEST];

/**
 * How late the claims can be for which a condition holds: the smallest range that has them all, which may hold others
 * too. A range that begins in the infinite says that nothing is known; one that ends before it begins, that the
 * condition holds for nobody.
 */
export function entryDays(
  condition: Condition | null,
  segments: SegmentConditions,
  inside: readonly string[] = [],
): DaysPastDue {
  if (condition === null) return ANY;
  switch (condition.kind) {
    case 'compare':
      return daysOfComparison(condition);
    case 'segment': {
      const { segment, member } = condition;
      const known = segments.get(segment);
      if (!member || !known || inside.includes(segment)) return ANY;
      return entryDays(known, segments, [...inside, segment]);
    }
    case 'group': {
      if (condition.match === 'none') return ANY;
      const parts = condition.conditions.map((inner) => entryDays(inner, segments, inside));
      return condition.match === 'all' ? parts.reduce(overlap, ANY) : parts.reduce(hull, NOBODY);
    }
  }
}

/**
 * Asks a comparison itself, on the days at which its answer can change: the bounds of buckets and stages, and whatever
 * numbers it names, with the days beside them.
 */
function daysOfComparison(comparison: Comparison): DaysPastDue {
  const { field, operator, operand } = comparison;
  const isByAge = BY_AGE.has(field) && (!operand || !('field' in operand) || BY_AGE.has(operand.field));
  if (!isByAge || operator === 'is-empty') return ANY;
  const numbers = numbersIn(comparison);
  if (!numbers) return ANY;
  const holds = compileCondition(comparison);
  const days = [
    ...BOUNDS,
    ...numbers.flatMap((value) => [
      Math.floor(value) - 1,
      Math.floor(value),
      Math.ceil(value),
      Math.ceil(value) + 1,
    ]),
  ]
    .filter((dpd) => Math.abs(dpd) <= FARTHEST)
    .filter((dpd) => holds({ facts: { 'claim.dueDate': fromDayNumber(TODAY - dpd) }, today: TODAY }));
  if (days.length === 0) return NOBODY;
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return { from: from === -FARTHEST ? ANY.from : from, to: to === FARTHEST ? ANY.to : to };
}

/** The days a comparison names, of whatever kind; undefined where it names a date, of which no distance is known. */
function numbersIn({ field, operand }: Comparison): readonly number[] | undefined {
  if (!operand || 'field' in operand) return [];
  if ('days' in operand) return [operand.days, -operand.days];
  const named =
    'values' in operand ? operand.values : 'from' in operand ? [operand.from, operand.to] : [operand.value];
  if (field === 'claim.dueDate' || field === 'date.today') return undefined;
  const numbers = named.filter((value) => typeof value === 'number');
  return field === 'claim.monthsPastDue'
    ? numbers.flatMap((months) => [months * 30, (months + 1) * 30])
    : numbers;
}

function overlap(one: DaysPastDue, other: DaysPastDue): DaysPastDue {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

function hull(one: DaysPastDue, other: DaysPastDue): DaysPastDue {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
