import type { Condition, Operand } from './condition';

/** The fields a condition compares, on either side; those of the segments it names are not followed. */
export function fieldsIn(condition: Condition): ReadonlySet<string> {
  if (condition.kind === 'segment') return new Set();
  if (condition.kind === 'group')
    return new Set(condition.conditions.flatMap((inner) => [...fieldsIn(inner)]));
  const { field, operand } = condition;
  return new Set(operand && 'field' in operand ? [field, operand.field] : [field]);
}

/** Other names for what a condition asks for: segments by id, fields by key. What is not named stays. */
export type OtherNames = {
  readonly segments?: ReadonlyMap<string, string>;
  readonly fields?: ReadonlyMap<string, string>;
};

/** The condition under other names; the same value when none of them is in it. */
export function renameIn(condition: Condition, names: OtherNames): Condition {
  switch (condition.kind) {
    case 'segment': {
      const segment = names.segments?.get(condition.segment) ?? condition.segment;
      return segment === condition.segment ? condition : { ...condition, segment };
    }
    case 'compare': {
      const field = names.fields?.get(condition.field) ?? condition.field;
      const operand = renameOperand(condition.operand, names);
      if (field === condition.field && operand === condition.operand) return condition;
      return { ...condition, field, ...(operand && { operand }) };
    }
    case 'group': {
      const conditions = condition.conditions.map((inner) => renameIn(inner, names));
      const isSame = conditions.every((inner, at) => inner === condition.conditions[at]);
      return isSame ? condition : { ...condition, conditions };
    }
  }
}

function renameOperand(operand: Operand | undefined, { fields }: OtherNames): Operand | undefined {
  if (!operand || !('field' in operand)) return operand;
  const field = fields?.get(operand.field) ?? operand.field;
  return field === operand.field ? operand : { field };
}
