import type { FactValue, Field, FieldType } from '@/core/dictionary';
import { toDayNumber, type Diagnostic, type Place } from '@/core/lib';
import {
  countComparisons,
  depthOf,
  MAX_COMPARISONS,
  MAX_DEPTH,
  type Comparison,
  type Condition,
  type Operand,
} from './condition';
import { operandKindOf, OPERATORS } from './operator';
import { leadsBack, type SegmentConditions } from './segment';

/** What a condition may speak of. */
export type ConditionScope = {
  readonly fields: ReadonlyMap<string, Field>;
  readonly segments: SegmentConditions;
};

/**
 * Everything wrong with a condition. `at` is where the condition stands; each fault adds its path inside it to
 * `at.field` (`when.conditions.0.operand`). Values name a field as `{ key, label? }`, so that its name can be
 * said in the reader's language.
 */
export function checkCondition(condition: Condition, scope: ConditionScope, at: Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (depthOf(condition) > MAX_DEPTH)
    found.push(fault('condition-too-deep', at, '', { depth: depthOf(condition), limit: MAX_DEPTH }));
  if (countComparisons(condition) > MAX_COMPARISONS) {
    found.push(
      fault('condition-too-long', at, '', { count: countComparisons(condition), limit: MAX_COMPARISONS }),
    );
  }
  visit(condition, scope, at, '', found);
  return found;
}

function visit(
  condition: Condition,
  scope: ConditionScope,
  at: Place,
  path: string,
  found: Diagnostic[],
): void {
  if (condition.kind === 'group') {
    if (condition.conditions.length === 0) found.push(fault('condition-group-empty', at, path, {}));
    condition.conditions.forEach((inner, index) =>
      visit(inner, scope, at, join(path, `conditions.${index}`), found),
    );
  } else if (condition.kind === 'segment') {
    const code = segmentFault(condition.segment, scope.segments, at);
    if (code) found.push(fault(code, at, join(path, 'segment'), { segment: condition.segment }));
  } else {
    const problem = comparisonFault(condition, scope.fields);
    if (problem) found.push(fault(problem.code, at, join(path, problem.part), problem.values));
  }
}

function fault(code: string, at: Place, path: string, values: Diagnostic['values']): Diagnostic {
  const field = join(at.field ?? '', path);
  return { code, severity: 'error', at: field === '' ? at : { ...at, field }, values };
}

function join(path: string, part: string): string {
  return path === '' || part === '' ? path + part : `${path}.${part}`;
}

/** A segment that is not there, or from which the way leads back to a segment already on it. */
function segmentFault(id: string, segments: SegmentConditions, at: Place): string | undefined {
  if (!segments.has(id)) return 'condition-segment-unknown';
  const own = at.document.kind === 'segment' ? [at.document.id] : [];
  return leadsBack(id, segments, own) ? 'condition-segment-cyclic' : undefined;
}

type Fault = { readonly code: string; readonly part: string; readonly values: Diagnostic['values'] };

/** What is wrong with a single comparison: a code, the part of it that is wrong, and the values of its sentence. */
export function comparisonFault(
  { field: key, operator, operand }: Comparison,
  fields: ReadonlyMap<string, Field>,
): Fault | undefined {
  const field = fields.get(key);
  if (!field) return { code: 'condition-field-unknown', part: 'field', values: { field: { key } } };
  const named = { field: nameOf(field) };
  if (!OPERATORS[field.type].includes(operator)) {
    return {
      code: 'condition-operator-unsuitable',
      part: 'operator',
      values: { ...named, operator, type: field.type },
    };
  }
  const kind = operandKindOf(operator);
  if (kind === 'none')
    return operand ? { code: 'condition-operand-unwanted', part: 'operand', values: named } : undefined;
  if (!operand || !suits(operand, kind))
    return { code: 'condition-operand-missing', part: 'operand', values: { ...named, kind } };
  return operandFault(operand, field, fields);
}

function nameOf({ key, label }: Field): { key: string; label?: string } {
  return label === undefined ? { key } : { key, label };
}

function suits(operand: Operand, kind: 'value' | 'values' | 'range' | 'days'): boolean {
  if ('values' in operand) return kind === 'values' && operand.values.length > 0;
  if ('from' in operand) return kind === 'range';
  if ('days' in operand) return kind === 'days';
  return kind === 'value';
}

function operandFault(operand: Operand, field: Field, fields: ReadonlyMap<string, Field>): Fault | undefined {
  const values = { field: nameOf(field) };
  if ('days' in operand) return undefined;
  if ('field' in operand) {
    const other = fields.get(operand.field);
    if (!other)
      return {
        code: 'condition-field-unknown',
        part: 'operand.field',
        values: { field: { key: operand.field } },
      };
    if (familyOf(other.type) === familyOf(field.type)) return undefined;
    return {
      code: 'condition-fields-unlike',
      part: 'operand.field',
      values: { ...values, other: nameOf(other) },
    };
  }
  const given =
    'values' in operand ? operand.values : 'value' in operand ? [operand.value] : [operand.from, operand.to];
  for (const value of given) {
    if (!isOfType(value, field.type)) {
      return {
        code: 'condition-operand-mistyped',
        part: 'operand',
        values: { ...values, type: field.type, value },
      };
    }
    if (field.choices && !field.choices.some((choice) => choice === value)) {
      return { code: 'condition-choice-unknown', part: 'operand', values: { ...values, choice: value } };
    }
  }
  return 'from' in operand ? rangeFault(operand.from, operand.to, values) : undefined;
}

/** Whole and broken numbers may be held against each other. */
function familyOf(type: FieldType): FieldType {
  return type === 'integer' ? 'number' : type;
}

function isOfType(value: FactValue, type: FieldType): boolean {
  switch (type) {
    case 'text':
    case 'choice':
      return typeof value === 'string' && value !== '';
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'money':
      return typeof value === 'object';
    case 'date':
      return typeof value === 'string' && toDayNumber(value) !== undefined;
    case 'boolean':
      return typeof value === 'boolean';
  }
}

function rangeFault(from: FactValue, to: FactValue, values: Fault['values']): Fault | undefined {
  if (typeof from === 'object' && typeof to === 'object') {
    if (from.currency !== to.currency) return { code: 'condition-range-currencies', part: 'operand', values };
    return from.minor > to.minor ? { code: 'condition-range-reversed', part: 'operand', values } : undefined;
  }
  return from > to ? { code: 'condition-range-reversed', part: 'operand', values } : undefined;
}
