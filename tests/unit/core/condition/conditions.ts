import type { FactValue } from '@/core/dictionary';
import type { Comparison, Condition, ConditionGroup, Operand, Operator, SegmentTest } from '@/core/condition';

const group =
  (match: ConditionGroup['match']) =>
  (...conditions: Condition[]): ConditionGroup => ({ kind: 'group', match, conditions });

/** Builders that read like the rule: all(compare('claim.dpd', 'ge', 31), inSegment(id)). */
export const all = group('all');
export const any = group('any');
export const none = group('none');

export function ask(field: string, operator: Operator, operand?: Operand): Comparison {
  return operand ? { kind: 'compare', field, operator, operand } : { kind: 'compare', field, operator };
}

export function compare(field: string, operator: Operator, value: FactValue): Comparison {
  return ask(field, operator, { value });
}

export function inSegment(segment: string, member = true): SegmentTest {
  return { kind: 'segment', segment, member };
}

export function eur(minor: number): FactValue {
  return { minor, currency: 'EUR' };
}
