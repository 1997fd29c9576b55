import type { FactValue, FieldType } from '@/core/dictionary';
import { fromDayNumber, toDayNumber } from '@/core/lib';
import type { Comparison, Condition } from './condition';

/** Where a range begins or ends, and whether that value is in it. */
export type Bound = { readonly value: FactValue; readonly included: boolean };

/**
 * The bound right after one (1) or right before it (-1), so that the two leave nothing between them and share nothing.
 * Whole numbers, amounts and days have a neighbour; of broken numbers, the other one takes the value itself or leaves it.
 */
export function boundBeside({ value, included }: Bound, direction: 1 | -1, type: FieldType): Bound {
  if (type === 'integer' && typeof value === 'number') return { value: value + direction, included: true };
  if (type === 'money' && typeof value === 'object')
    return { value: { ...value, minor: value.minor + direction }, included: true };
  const day = type === 'date' && typeof value === 'string' ? toDayNumber(value) : undefined;
  return day === undefined
    ? { value, included: !included }
    : { value: fromDayNumber(day + direction), included: true };
}

/** Where a comparison begins; undefined where it has no beginning. */
export function lowerBoundOf({ operator, operand }: Comparison, type: FieldType): Bound | undefined {
  if (operator === 'between' && operand && 'from' in operand) return { value: operand.from, included: true };
  if (!operand || !('value' in operand)) return undefined;
  if (operator === 'ge') return { value: operand.value, included: true };
  if (operator !== 'gt' && operator !== 'after') return undefined;
  return boundBeside({ value: operand.value, included: true }, 1, type);
}

/** Where a comparison ends; undefined where it has no end. */
export function upperBoundOf({ operator, operand }: Comparison, type: FieldType): Bound | undefined {
  if (operator === 'between' && operand && 'from' in operand) return { value: operand.to, included: true };
  if (!operand || !('value' in operand)) return undefined;
  if (operator === 'le') return { value: operand.value, included: true };
  if (operator !== 'lt' && operator !== 'before') return undefined;
  return boundBeside({ value: operand.value, included: true }, -1, type);
}

/** A comparison that has a beginning, with another one. */
export function moveLowerBound(comparison: Comparison, { value, included }: Bound): Condition {
  const { operator, operand } = comparison;
  if (operator === 'after') return withDay(comparison, value, included ? -1 : 0);
  if (operator !== 'between' || !operand || !('from' in operand))
    return { ...comparison, operator: included ? 'ge' : 'gt', operand: { value } };
  if (included) return { ...comparison, operand: { from: value, to: operand.to } };
  return both(
    { ...comparison, operator: 'gt', operand: { value } },
    { ...comparison, operator: 'le', operand: { value: operand.to } },
  );
}

/** A comparison that has an end, with another one. */
export function moveUpperBound(comparison: Comparison, { value, included }: Bound): Condition {
  const { operator, operand } = comparison;
  if (operator === 'before') return withDay(comparison, value, included ? 1 : 0);
  if (operator !== 'between' || !operand || !('from' in operand))
    return { ...comparison, operator: included ? 'le' : 'lt', operand: { value } };
  if (included) return { ...comparison, operand: { from: operand.from, to: value } };
  return both(
    { ...comparison, operator: 'ge', operand: { value: operand.from } },
    { ...comparison, operator: 'lt', operand: { value } },
  );
}

function withDay(comparison: Comparison, value: FactValue, later: number): Condition {
  const day = typeof value === 'string' ? toDayNumber(value) : undefined;
  return day === undefined ? comparison : { ...comparison, operand: { value: fromDayNumber(day + later) } };
}

function both(one: Condition, other: Condition): Condition {
  return { kind: 'group', match: 'all', conditions: [one, other] };
}
