import { fromDayNumber } from '@/core/lib';
import { bucketOf, daysPastDue, linkTo, monthsPastDue, stageOf } from './derived';
import type { FactValue, Facts } from './field';

/** What a field is read from. `today` is the day number in the strategy's zone; `caseId` makes links. */
export type FactContext = {
  readonly facts: Facts;
  readonly today: number;
  readonly constants?: Readonly<Record<string, string>>;
  readonly caseId?: string;
};

/** Reads one field of a case; undefined when it is not known. */
export type FieldReader = (context: FactContext) => FactValue | undefined;

function dpd({ facts, today }: FactContext): number | undefined {
  const dueDate = Object.hasOwn(facts, 'claim.dueDate') ? facts['claim.dueDate'] : undefined;
  return typeof dueDate === 'string' ? daysPastDue(dueDate, today) : undefined;
}

/** A value that follows from the days past due. */
function byAge(from: (days: number) => FactValue): FieldReader {
  return (context) => {
    const days = dpd(context);
    return days === undefined ? undefined : from(days);
  };
}

/** A value everyone shares, from the dictionary's constants. */
function constant(key: string): (context: FactContext) => string | undefined {
  return ({ constants }) => (constants && Object.hasOwn(constants, key) ? constants[key] : undefined);
}

/** A link of this case: none without its base address or without a case to stand for. */
function link(key: string): FieldReader {
  const base = constant(key);
  return (context) => {
    const address = base(context);
    return address === undefined || address === '' || context.caseId === undefined
      ? undefined
      : linkTo(address, context.caseId);
  };
}

const COMPUTED: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['claim.dpd', dpd],
  ['claim.bucket', byAge(bucketOf)],
  ['claim.stage', byAge(stageOf)],
  ['claim.monthsPastDue', byAge(monthsPastDue)],
  ['date.today', ({ today }) => fromDayNumber(today)],
]);

/**
 * A reader of one field, made once and called often. Derived fields are computed from the facts and the day,
 * whatever the facts themselves say under that key; constants come from the dictionary; everything else is the
 * fact of that name, own properties only. Null and absent both read as undefined.
 */
export function readField(key: string): FieldReader {
  const computed = COMPUTED.get(key);
  if (computed) return computed;
  if (key.startsWith('links.')) return link(key);
  if (key.startsWith('company.')) return constant(key);
  return ({ facts }) => (Object.hasOwn(facts, key) ? (facts[key] ?? undefined) : undefined);
}
