import { readField, type FactContext, type FactValue } from '@/core/dictionary';
import { compileCondition } from './compile-condition';
import type { Comparison, Condition, SegmentTest } from './condition';
import type { SegmentConditions } from './segment';

/** Whether a condition holds for a case, and the comparison that settled it, with the value it met there. */
export type Explanation = {
  readonly holds: boolean;
  readonly because?: Comparison | SegmentTest;
  readonly path?: readonly number[];
  readonly value?: FactValue | undefined;
};

/**
 * Finds what decided: in an `all` that fails the first part that fails, in an `any` that holds the first that
 * holds, in a `none` that fails the first that holds. Where every part had a say, none is named.
 */
export function explainCondition(
  condition: Condition,
  segments: SegmentConditions,
  context: FactContext,
  path: readonly number[] = [],
): Explanation {
  const holds = compileCondition(condition, segments)(context);
  if (condition.kind === 'segment') return { holds, because: condition, path };
  if (condition.kind === 'compare')
    return { holds, because: condition, path, value: readField(condition.field)(context) };
  const parts = condition.conditions;
  if (parts.length > 1 && holds === (condition.match !== 'any')) return { holds };
  const deciding = condition.match !== 'all';
  const at =
    parts.length === 1
      ? 0
      : parts.findIndex((part) => compileCondition(part, segments)(context) === deciding);
  const part = parts[at];
  return part ? { ...explainCondition(part, segments, context, [...path, at]), holds } : { holds };
}
