import type { Field } from '@/core/dictionary';
import type { ColumnMapping } from './mapping';
import { decimalMarkFrom, readNumber, weighDecimalMarks } from './reading/read-number';
import { isBlank, readCurrencies } from './reading/read-value';
import { dateOrderFrom, weighDateOrders, type DateOrderEvidence } from './reading/weigh-date-orders';
import type { ColumnCandidate } from './suggest-column';
import type { ImportPhrase } from './words/en';

/** How sure a suggestion is: 3 is name and values, 0 is nothing. */
export type Strength = 0 | 1 | 2 | 3;

/**
 * What one column seems to mean, and why. Without `mapping` it is left out. `question` is what a person has to
 * say before its values can be read; `dates` is the evidence for it.
 */
export type ColumnSuggestion = {
  readonly column: string;
  readonly samples: readonly string[];
  readonly blank: number;
  readonly mapping?: ColumnMapping;
  readonly strength: Strength;
  readonly reason: ImportPhrase;
  readonly alternatives: readonly string[];
  readonly question?: 'date-order' | 'decimal-mark' | 'phone-country';
  readonly dates?: DateOrderEvidence;
};

/** What the rest of the file says about one column: its fields, its lateness, its usual mark, its day. */
export type Surroundings = {
  readonly fields: ReadonlyMap<string, Field>;
  readonly lateness: readonly (number | undefined)[] | undefined;
  readonly mark: '.' | ',' | undefined;
  readonly asOf: number;
};

/** Settles how a column's values are written, or asks. */
export function refineColumn(
  candidate: ColumnCandidate,
  values: readonly string[],
  around: Surroundings,
): ColumnSuggestion {
  const { column, field, strength, reason, alternatives, unit, currency } = candidate;
  const base = { ...describeValues(column, values), strength, reason, alternatives };
  if (field === undefined) return base;
  const mapping: ColumnMapping = {
    field,
    ...(unit && { unit }),
    ...(currency !== undefined && { currency }),
  };
  if (around.fields.get(field)?.type === 'date') return refineDates({ ...base, mapping }, values, around);
  if (around.fields.get(field)?.format === 'phone') return refinePhones({ ...base, mapping }, values);
  return candidate.isNumeric ? refineNumbers({ ...base, mapping }, values, around) : { ...base, mapping };
}

type Mapped = ColumnSuggestion & { readonly mapping: ColumnMapping };

function refineDates(
  suggestion: Mapped,
  values: readonly string[],
  { lateness, asOf }: Surroundings,
): ColumnSuggestion {
  const dates = weighDateOrders(
    values.map((value, at) => ({ value, dpd: lateness?.[at] })),
    asOf,
  );
  const order = dateOrderFrom(dates);
  if (order === undefined) {
    if (dates.either === 0) return suggestion;
    return {
      ...suggestion,
      strength: 1,
      reason: { code: 'date-asked', values: {} },
      question: 'date-order',
      dates,
    };
  }
  const proven = order === 'dmy' ? dates.dayFirst : dates.monthFirst;
  const agreed = order === 'dmy' ? dates.agreeDayFirst : dates.agreeMonthFirst;
  const reason: ImportPhrase =
    proven > 0
      ? { code: 'date-order-proven', values: { order, proven } }
      : { code: 'date-order-agrees', values: { order, share: agreed / dates.compared } };
  return { ...suggestion, mapping: { ...suggestion.mapping, dateOrder: order }, reason, dates };
}

/** National numbers need a country: asked where most are national, and answered for the whole file. */
function refinePhones(suggestion: Mapped, values: readonly string[]): ColumnSuggestion {
  const told = values.filter((value) => !isBlank(value));
  const national = told.filter((value) => !/^\s*(?:\+|00)/.test(value)).length;
  if (national * 2 <= told.length) return suggestion;
  return {
    ...suggestion,
    strength: 1,
    reason: { code: 'phone-country-asked', values: {} },
    question: 'phone-country',
  };
}

function refineNumbers(
  suggestion: Mapped,
  values: readonly string[],
  { fields, mark: shared }: Surroundings,
): ColumnSuggestion {
  const evidence = weighDecimalMarks(values.slice(0, 5000));
  const mark = decimalMarkFrom(evidence) ?? (evidence.point + evidence.comma === 0 ? shared : undefined);
  if (mark === undefined) {
    const isAsked = values.some(
      (value) => 'fault' in readNumber(value) && /^[^.,]*[.,]\d{3}\D*$/.test(value),
    );
    return isAsked
      ? {
          ...suggestion,
          strength: 1,
          reason: { code: 'decimal-asked', values: {} },
          question: 'decimal-mark',
        }
      : suggestion;
  }
  const mapping = { ...suggestion.mapping, decimal: mark };
  if (fields.get(mapping.field)?.type !== 'money') return { ...suggestion, mapping };
  const currency = mapping.currency ?? onlyCurrency(values);
  return { ...suggestion, mapping, reason: { code: 'amounts-in', values: { mark, currency } } };
}

function onlyCurrency(values: readonly string[]): string | null {
  const [currency, ...more] = readCurrencies(values.slice(0, 5000));
  return currency !== undefined && more.length === 0 ? currency : null;
}

/** A few of a column's values, and how many cells say nothing. */
export function describeValues(
  column: string,
  values: readonly string[],
): Pick<ColumnSuggestion, 'column' | 'samples' | 'blank'> {
  const told = values.filter((value) => !isBlank(value));
  return {
    column,
    samples: [...new Set(told.slice(0, 200).map((value) => value.trim().slice(0, 60)))].slice(0, 2),
    blank: values.length - told.length,
  };
}
