import { z } from 'zod';
import { factValueSchema, fieldKeySchema } from '@/core/dictionary';
import { documentIdSchema } from '@/core/lib';
import { ALL_OPERATORS } from './operator';

/** Groups inside groups: at most this many levels, the outermost counted. */
export const MAX_DEPTH = 8;

/** At most this many comparisons and segments in one condition. */
export const MAX_COMPARISONS = 200;

/**
 * What a field is compared with: a value, several, a range with both ends in it, a number of days from today, or
 * another field. Dates are `YYYY-MM-DD`, money is minor units with its currency.
 */
const operandSchema = z.union([
  z.strictObject({ value: factValueSchema }),
  z.strictObject({ values: z.array(factValueSchema).max(500) }),
  z.strictObject({ from: factValueSchema, to: factValueSchema }),
  z.strictObject({ days: z.int().min(0).max(36_600) }),
  z.strictObject({ field: fieldKeySchema }),
]);
export type Operand = z.infer<typeof operandSchema>;

/** One comparison: a field, how, and with what. A comparison with a value that is missing is false. */
const comparisonSchema = z.strictObject({
  kind: z.literal('compare'),
  field: fieldKeySchema,
  operator: z.enum(ALL_OPERATORS),
  operand: operandSchema.optional(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** Whether a case belongs to a segment, or does not. */
const segmentTestSchema = z.strictObject({
  kind: z.literal('segment'),
  segment: documentIdSchema,
  member: z.boolean(),
});
export type SegmentTest = z.infer<typeof segmentTestSchema>;

/** Conditions of which all, any or none hold. */
export type ConditionGroup = { kind: 'group'; match: 'all' | 'any' | 'none'; conditions: Condition[] };

/** What a case is asked: a comparison, a segment, or a group of conditions. */
export type Condition = ConditionGroup | Comparison | SegmentTest;

const groupSchema = z.strictObject({
  kind: z.literal('group'),
  match: z.enum(['all', 'any', 'none']),
  get conditions(): z.ZodArray<z.ZodType<Condition>> {
    return z.array(conditionTreeSchema).max(MAX_COMPARISONS);
  },
});

const conditionTreeSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [groupSchema, comparisonSchema, segmentTestSchema]),
);

/** A condition within its limits: at most 8 levels of groups and 200 comparisons. */
export const conditionSchema: z.ZodType<Condition> = conditionTreeSchema
  .refine((condition) => depthOf(condition) <= MAX_DEPTH, `more than ${MAX_DEPTH} levels of groups`)
  .refine(
    (condition) => countComparisons(condition) <= MAX_COMPARISONS,
    `more than ${MAX_COMPARISONS} comparisons`,
  );

/** How many groups lie inside one another at the deepest place; 0 for a single comparison. */
export function depthOf(condition: Condition): number {
  if (condition.kind !== 'group') return 0;
  return 1 + condition.conditions.reduce((deepest, inner) => Math.max(deepest, depthOf(inner)), 0);
}

/** How many comparisons and segments a condition asks, whatever the groups. */
export function countComparisons(condition: Condition): number {
  if (condition.kind !== 'group') return 1;
  return condition.conditions.reduce((sum, inner) => sum + countComparisons(inner), 0);
}

/** Every comparison and segment of a condition, in reading order, each with its path of positions from the outside in. */
function leavesOf(
  condition: Condition,
  path: readonly number[] = [],
): { readonly leaf: Comparison | SegmentTest; readonly path: readonly number[] }[] {
  if (condition.kind !== 'group') return [{ leaf: condition, path }];
  return condition.conditions.flatMap((inner, at) => leavesOf(inner, [...path, at]));
}

/** The segments a condition names, without those they name in turn. */
export function segmentsIn(condition: Condition): ReadonlySet<string> {
  return new Set(leavesOf(condition).flatMap(({ leaf }) => (leaf.kind === 'segment' ? [leaf.segment] : [])));
}
