import type { FactValue, Field } from '@/core/dictionary';
import { fromDayNumber, toDayNumber } from '@/core/lib';

/**
 * A run of values of one field, both ends in it or not; null where it has no end. Runs of different lines (amounts in
 * two currencies) do not touch. Whole numbers, days and amounts always have their ends in them.
 */
export type Span = {
  readonly line: string;
  readonly from: FactValue | null;
  readonly fromIncluded: boolean;
  readonly to: FactValue | null;
  readonly toIncluded: boolean;
};

/** Values among which some comparisons make no difference, by one of them; `fact` is null where nothing is known. */
export type Step = { readonly fact: FactValue | null; readonly span: Span | null };

const UNKNOWN: Step = { fact: null, span: null };
const loose = (fact: FactValue): Step => ({ fact, span: null });

/**
 * Everything a field can hold, cut where comparisons with these values can tell two values apart: every mentioned
 * value by itself, and what lies between. Values on a line come in their order.
 */
export function cutSteps({ type, choices = [] }: Field, mentioned: readonly FactValue[]): readonly Step[] {
  switch (type) {
    case 'boolean':
      return [UNKNOWN, loose(true), loose(false)];
    case 'choice':
      return [UNKNOWN, ...[...new Set(['', ...choices, ...textsOf(mentioned)])].map(loose)];
    case 'text': {
      const texts = textsOf(mentioned);
      return [UNKNOWN, ...[...new Set(['', ...texts])].map(loose), loose(`${texts.join('')}…`)];
    }
    case 'integer':
      return [UNKNOWN, ...cutLine(numbersOf(mentioned), WHOLE)];
    case 'number':
      return [UNKNOWN, ...cutLine(numbersOf(mentioned), BROKEN)];
    case 'date': {
      const days = textsOf(mentioned).map(toDayNumber);
      return [
        UNKNOWN,
        ...cutLine(
          days.filter((day) => day !== undefined),
          DAYS,
        ),
      ];
    }
    case 'money':
      return [UNKNOWN, ...cutMoney(mentioned)];
  }
}

function textsOf(values: readonly FactValue[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

function numbersOf(values: readonly FactValue[]): number[] {
  return values.filter((value) => typeof value === 'number');
}

/** How the numbers of a line become values; undefined where a number stands for none. */
type Line = {
  readonly name: string;
  readonly isWhole: boolean;
  readonly toFact: (at: number) => FactValue | undefined;
};

const WHOLE: Line = {
  name: '',
  isWhole: true,
  toFact: (at) => (Number.isSafeInteger(at) ? at : undefined),
};
const BROKEN: Line = { name: '', isWhole: false, toFact: (at) => at };
const DAYS: Line = {
  name: '',
  isWhole: true,
  toFact(at) {
    const day = fromDayNumber(at);
    return toDayNumber(day) === at ? day : undefined;
  },
};

function cutMoney(mentioned: readonly FactValue[]): Step[] {
  const amounts = new Map<string, number[]>();
  for (const value of mentioned) {
    if (typeof value !== 'object') continue;
    amounts.set(value.currency, [...(amounts.get(value.currency) ?? []), value.minor]);
  }
  const lines = [...amounts].flatMap(([currency, minors]) =>
    cutLine(minors, {
      name: currency,
      isWhole: true,
      toFact: (minor) => (Number.isSafeInteger(minor) ? { minor, currency } : undefined),
    }),
  );
  return [
    ...lines,
    loose({ minor: 1, currency: ['XXX', 'XTS', 'XAU'].find((it) => !amounts.has(it)) ?? '' }),
  ];
}

/** Below the first number, each number by itself, what lies between two, above the last. */
function cutLine(numbers: readonly number[], line: Line): Step[] {
  const cuts = [...new Set(numbers)].sort((one, other) => one - other);
  if (cuts.length === 0) return [between(null, null, line)].filter((step) => step !== undefined);
  return [null, ...cuts].flatMap((cut, at) => {
    const after = between(cut, cuts[at] ?? null, line);
    const fact = cut === null ? undefined : line.toFact(cut);
    const point: Step[] =
      fact === undefined
        ? []
        : [{ fact, span: { line: line.name, from: fact, fromIncluded: true, to: fact, toIncluded: true } }];
    return after ? [...point, after] : point;
  });
}

/** What lies between two numbers that are not in it; undefined where there is nothing. */
function between(low: number | null, high: number | null, line: Line): Step | undefined {
  const { isWhole, name, toFact } = line;
  const first = low === null ? null : isWhole ? low + 1 : low;
  const last = high === null ? null : isWhole ? high - 1 : high;
  if (first !== null && last !== null && first > last) return undefined;
  const inside =
    first === null || last === null
      ? (first ?? last ?? 0) + (isWhole ? 0 : last === null ? 1 : -1)
      : isWhole
        ? first
        : first + (last - first) / 2;
  if (!isWhole && (inside === low || inside === high)) return undefined;
  const fact = toFact(inside);
  if (fact === undefined) return undefined;
  const from = first === null ? null : (toFact(first) ?? null);
  const to = last === null ? null : (toFact(last) ?? null);
  return { fact, span: { line: name, from, fromIncluded: isWhole, to, toIncluded: isWhole } };
}
