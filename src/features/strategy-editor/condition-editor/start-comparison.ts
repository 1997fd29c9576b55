import {
  operandKindOf,
  OPERATORS,
  type Comparison,
  type Condition,
  type ConditionGroup,
  type Operand,
  type Operator,
} from '@/core/condition';
import type { Field } from '@/core/dictionary';

/** The field a new line begins with: what a strategy asks for most. */
export const FIRST_FIELD = 'claim.dpd';

const USUAL_DAYS = 7;

/** A group with one line to begin with. */
export function startGroup(field: Field): ConditionGroup {
  return { kind: 'group', match: 'all', conditions: [startComparison(field)] };
}

/** A comparison of a field with its sample: something to change rather than something to fill. */
export function startComparison(field: Field): Comparison {
  const operators = OPERATORS[field.type];
  const operator = operators.find((each) => each === 'ge') ?? operators[0] ?? 'is-empty';
  return withOperator({ kind: 'compare', field: field.key, operator }, field, operator);
}

/** The same comparison with another operator; what it is compared with stays as far as the operator can use it. */
export function withOperator(comparison: Comparison, field: Field, operator: Operator): Comparison {
  const { operand, ...rest } = comparison;
  const kept = operand && suits(operand, operator) ? operand : startOperand(field, operator);
  return kept ? { ...rest, operator, operand: kept } : { ...rest, operator };
}

/** What an operator's operand is to begin with; undefined where it takes none. */
export function startOperand({ sample, choices }: Field, operator: Operator): Operand | undefined {
  const value = choices?.[0] ?? sample;
  switch (operandKindOf(operator)) {
    case 'none':
      return undefined;
    case 'value':
      return { value };
    case 'values':
      return { values: [value] };
    case 'range':
      return { from: value, to: value };
    case 'days':
      return { days: USUAL_DAYS };
  }
}

/** The condition as a group of lines; a single line becomes a group of one. */
export function toGroup(condition: Condition): ConditionGroup {
  return condition.kind === 'group' ? condition : { kind: 'group', match: 'all', conditions: [condition] };
}

function suits(operand: Operand, operator: Operator): boolean {
  const kind = operandKindOf(operator);
  if ('values' in operand) return kind === 'values';
  if ('from' in operand) return kind === 'range';
  if ('days' in operand) return kind === 'days';
  return kind === 'value';
}
