import type { FactValue, Field } from '@/core/dictionary';
import { fromDayNumber } from '@/core/lib';
import { comparisonFault, type ConditionScope } from './check-condition';
import { compileCondition } from './compile-condition';
import type { Comparison, Condition } from './condition';
import { leadsBack } from './segment';
import { cutSteps, type Step } from './value-steps';

/**
 * Something the conditions ask for: a field with the values they can tell apart, or a question that cannot be looked
 * into (the field is undefined), of which nothing is known but that the answer is yes or no.
 */
export type Axis = { readonly field: Field | undefined; readonly steps: readonly Step[] };

/** A condition over the axes of its table. A leaf knows for each step of its axis whether it holds there. */
export type Tree =
  | {
      readonly kind: 'leaf';
      readonly axis: number;
      readonly truth: readonly boolean[];
      readonly comparison: Comparison | undefined;
    }
  | { readonly kind: 'group'; readonly match: 'all' | 'any' | 'none'; readonly parts: readonly Tree[] };

/** The conditions of a split over what they ask for; null where a branch has none. */
export type BranchTable = { readonly axes: readonly Axis[]; readonly trees: readonly (Tree | null)[] };

/** More comparisons than this, those of segments counted each time they are asked, are not looked into. */
const MOST_LEAVES = 4000;

/** Any day: what is compared with today is the same on every other. */
const TODAY = 20_000;

const YES_OR_NO: readonly Step[] = [
  { fact: true, span: null },
  { fact: false, span: null },
];

/**
 * Reads conditions as questions about a few fields at a time. What a comparison says of a value is what the evaluator
 * says, asked for one value of each step. What has a fault, compares two fields or parts of texts, or mixes days of
 * the calendar with days from today is left open. `withSegments` looks into segments too. Undefined when it is too much.
 */
export function readBranches(
  conditions: readonly (Condition | null)[],
  scope: ConditionScope,
  { withSegments }: { readonly withSegments: boolean },
): BranchTable | undefined {
  const reading = new Reading(scope, withSegments);
  const plain = conditions.map((condition) => condition && reading.unfold(condition));
  if (reading.leaves > MOST_LEAVES) return undefined;
  return reading.tabulate(plain);
}

/** A condition without segments; what cannot be looked into is a text that tells it from others. */
type Plain =
  | Comparison
  | { readonly kind: 'open'; readonly key: string }
  | { readonly kind: 'group'; readonly match: 'all' | 'any' | 'none'; readonly conditions: readonly Plain[] };

class Reading {
  leaves = 0;
  readonly #scope: ConditionScope;
  readonly #withSegments: boolean;
  readonly #mentioned = new Map<string, FactValue[]>();
  readonly #byCalendar = new Set<string>();

  constructor(scope: ConditionScope, withSegments: boolean) {
    this.#scope = scope;
    this.#withSegments = withSegments;
  }

  unfold(condition: Condition): Plain {
    if (this.leaves > MOST_LEAVES) return open(condition);
    if (condition.kind === 'group') {
      const { match, conditions } = condition;
      if (conditions.length === 0) return open(condition);
      return { kind: 'group', match, conditions: conditions.map((inner) => this.unfold(inner)) };
    }
    this.leaves += 1;
    if (condition.kind === 'compare') return this.#note(condition);
    const { segments } = this.#scope;
    const named = segments.get(condition.segment);
    if (!this.#withSegments || !named || leadsBack(condition.segment, segments)) return open(condition);
    const inner = this.unfold(named);
    return condition.member ? inner : { kind: 'group', match: 'none', conditions: [inner] };
  }

  #note(comparison: Comparison): Plain {
    const { field, operator, operand } = comparison;
    const isPart = operator === 'contains' || operator === 'starts-with';
    if (isPart || (operand && 'field' in operand) || comparisonFault(comparison, this.#scope.fields))
      return open(comparison);
    if (operand && !('days' in operand)) this.#byCalendar.add(field);
    const values = this.#mentioned.get(field);
    const more = valuesOf(comparison);
    if (values) values.push(...more);
    else this.#mentioned.set(field, more);
    return comparison;
  }

  tabulate(conditions: readonly (Plain | null)[]): BranchTable {
    const axes: Axis[] = [];
    const places = new Map<string, number>();
    const place = (key: string, create: () => Axis): number => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, axes.length);
      return axes.push(create()) - 1;
    };
    const askOpenly = (key: string): Tree => {
      const axis = place(`open ${key}`, () => ({ field: undefined, steps: YES_OR_NO }));
      return { kind: 'leaf', axis, truth: [true, false], comparison: undefined };
    };
    const turn = (condition: Plain): Tree => {
      if (condition.kind === 'open') return askOpenly(condition.key);
      if (condition.kind === 'group')
        return { kind: 'group', match: condition.match, parts: condition.conditions.map(turn) };
      const field = this.#scope.fields.get(condition.field);
      const isMixed = fromToday(condition) && this.#byCalendar.has(condition.field);
      if (!field || isMixed) return askOpenly(JSON.stringify(condition));
      const axis = place(field.key, () => ({
        field,
        steps: cutSteps(field, this.#mentioned.get(field.key) ?? []),
      }));
      const truth = axes[axis]?.steps.map(({ fact }) => holdsFor(condition, fact)) ?? [];
      return { kind: 'leaf', axis, truth, comparison: condition };
    };
    return { trees: conditions.map((condition) => condition && turn(condition)), axes };
  }
}

function open(condition: Condition): Plain {
  return { kind: 'open', key: JSON.stringify(condition) };
}

function fromToday({ operand }: Comparison): boolean {
  return operand !== undefined && 'days' in operand;
}

function valuesOf({ operator, operand }: Comparison): FactValue[] {
  if (!operand || 'field' in operand) return [];
  if ('value' in operand) return [operand.value];
  if ('values' in operand) return [...operand.values];
  if ('from' in operand) return [operand.from, operand.to];
  const days = operator === 'in-last-days' ? -operand.days : operand.days;
  return [fromDayNumber(TODAY), fromDayNumber(TODAY + days)];
}

/** A field that is read as it stands, whatever it stands for. */
const ANY_FIELD = 'own.value';

function holdsFor(comparison: Comparison, fact: FactValue | null): boolean {
  return compileCondition({ ...comparison, field: ANY_FIELD })({
    facts: { [ANY_FIELD]: fact },
    today: TODAY,
  });
}
