import { readField, type FactContext, type FactValue } from '@/core/dictionary';
import { toDayNumber, type Money } from '@/core/lib';
import type { Comparison, Condition, Operand, SegmentTest } from './condition';
import type { Operator } from './operator';
import { leadsBack, type SegmentConditions } from './segment';

/** A condition made ready to be asked, many times and fast. */
export type Predicate = (context: FactContext) => boolean;

/** Yes or no for a value that is known. */
type ValueTest = (value: FactValue, context: FactContext) => boolean;

const NEVER: Predicate = () => false;

/**
 * Turns a condition into closures. S22 holds throughout: a comparison with a value that is missing, of another
 * type, or of another currency is false, `ne` and `none-of` included; only the two `empty` operators ask for what
 * is missing. A segment that is unknown or leads back to itself holds nobody and leaves nobody out.
 * An empty `all` and an empty `none` hold; an empty `any` does not.
 */
export function compileCondition(condition: Condition, segments: SegmentConditions = new Map()): Predicate {
  return compile(condition, { segments, done: new Map() });
}

type Compilation = {
  readonly segments: SegmentConditions;
  readonly done: Map<string, Predicate | undefined>;
};

function compile(condition: Condition, compilation: Compilation): Predicate {
  switch (condition.kind) {
    case 'compare':
      return compileComparison(condition);
    case 'segment':
      return compileSegmentTest(condition, compilation);
    case 'group': {
      const parts = condition.conditions.map((inner) => compile(inner, compilation));
      if (condition.match === 'all') return allOf(parts);
      const any = anyOf(parts);
      return condition.match === 'any' ? any : (context) => !any(context);
    }
  }
}

function allOf(parts: readonly Predicate[]): Predicate {
  return (context) => {
    for (const part of parts) if (!part(context)) return false;
    return true;
  };
}

function anyOf(parts: readonly Predicate[]): Predicate {
  return (context) => {
    for (const part of parts) if (part(context)) return true;
    return false;
  };
}

function compileSegmentTest({ segment, member }: SegmentTest, compilation: Compilation): Predicate {
  const belongs = compileSegment(segment, compilation);
  if (!belongs) return NEVER;
  return member ? belongs : (context) => !belongs(context);
}

function compileSegment(id: string, compilation: Compilation): Predicate | undefined {
  const { segments, done } = compilation;
  if (done.has(id)) return done.get(id);
  const condition = segments.get(id);
  const predicate = condition && !leadsBack(id, segments) ? compile(condition, compilation) : undefined;
  done.set(id, predicate);
  return predicate;
}

function compileComparison({ field, operator, operand }: Comparison): Predicate {
  const read = readField(field);
  switch (operator) {
    case 'is-empty':
      return (context) => isEmpty(read(context));
    case 'is-not-empty':
      return (context) => !isEmpty(read(context));
    case 'is-true':
      return (context) => read(context) === true;
    case 'is-false':
      return (context) => read(context) === false;
    default: {
      const test = operand ? valueTest(operator, operand) : undefined;
      if (!test) return NEVER;
      return (context) => {
        const value = read(context);
        return value !== undefined && test(value, context);
      };
    }
  }
}

/** A text of no letters says as little as no text. */
function isEmpty(value: FactValue | undefined): boolean {
  return value === undefined || value === '';
}

function valueTest(operator: Operator, operand: Operand): ValueTest | undefined {
  if ('values' in operand) return listTest(operator, operand.values);
  if ('from' in operand) return operator === 'between' ? rangeTest(operand.from, operand.to) : undefined;
  if ('days' in operand) return daysTest(operator, operand.days);
  const holds = relation(operator);
  if (!holds) return undefined;
  if ('value' in operand) {
    const { value } = operand;
    return (known) => holds(known, value);
  }
  const readOther = readField(operand.field);
  return (known, context) => {
    const other = readOther(context);
    return other !== undefined && holds(known, other);
  };
}

function listTest(operator: Operator, values: readonly FactValue[]): ValueTest | undefined {
  const wanted = new Set(values);
  const types = new Set(values.map((value) => typeof value));
  if (operator === 'one-of') return (known) => wanted.has(known);
  if (operator === 'none-of') return (known) => types.has(typeof known) && !wanted.has(known);
  return undefined;
}

function rangeTest(from: FactValue, to: FactValue): ValueTest {
  return (known) => {
    const low = compare(known, from);
    const high = compare(known, to);
    return low !== undefined && high !== undefined && low >= 0 && high <= 0;
  };
}

/** From n days ago to today, or from today to n days ahead; today is in both. Dates compare as text. */
function daysTest(operator: Operator, days: number): ValueTest | undefined {
  if (operator !== 'in-last-days' && operator !== 'in-next-days') return undefined;
  const back = operator === 'in-last-days';
  return (known, { today }) => {
    const day = typeof known === 'string' ? toDayNumber(known) : undefined;
    if (day === undefined) return false;
    const ahead = back ? today - day : day - today;
    return ahead >= 0 && ahead <= days;
  };
}

type Relation = (known: FactValue, other: FactValue) => boolean;

function relation(operator: Operator): Relation | undefined {
  switch (operator) {
    case 'eq':
    case 'on':
      return (known, other) => compare(known, other) === 0;
    case 'ne':
      return (known, other) => {
        const order = compare(known, other);
        return order !== undefined && order !== 0;
      };
    case 'lt':
    case 'before':
      return (known, other) => (compare(known, other) ?? 0) < 0;
    case 'gt':
    case 'after':
      return (known, other) => (compare(known, other) ?? 0) > 0;
    case 'le':
      return (known, other) => (compare(known, other) ?? 1) <= 0;
    case 'ge':
      return (known, other) => (compare(known, other) ?? -1) >= 0;
    case 'contains':
      return (known, other) =>
        typeof known === 'string' && typeof other === 'string' && known.includes(other);
    case 'starts-with':
      return (known, other) =>
        typeof known === 'string' && typeof other === 'string' && known.startsWith(other);
    default:
      return undefined;
  }
}

/** The order of two values of one kind: negative, 0 or positive; undefined when they cannot be compared. */
function compare(left: FactValue, right: FactValue): number | undefined {
  if (typeof left === 'number') return typeof right === 'number' ? left - right : undefined;
  if (typeof left === 'string')
    return typeof right === 'string' ? (left < right ? -1 : left > right ? 1 : 0) : undefined;
  if (typeof left === 'boolean') return typeof right === 'boolean' ? Number(left) - Number(right) : undefined;
  return isMoney(right) && left.currency === right.currency ? left.minor - right.minor : undefined;
}

function isMoney(value: FactValue): value is Money {
  return typeof value === 'object';
}
