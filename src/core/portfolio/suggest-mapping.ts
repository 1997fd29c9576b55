import type { Field } from '@/core/dictionary';
import { toDayNumber, type IsoDate } from '@/core/lib';
import { suggestColumn, type ColumnCandidate } from './suggest-column';
import type { SourceTable } from './import-rows';
import { CURRENCY_TARGET, LATENESS_TARGET, type ColumnMapping, type Mapping } from './mapping';
import { monthsLate } from './presets/months-late';
import { applyPreset, type Preset } from './presets/preset';
import { decimalMarkFrom, readNumber, toNumber, weighDecimalMarks } from './reading/read-number';
import { isBlank, readCurrencies } from './reading/read-value';
import { dateOrderFrom, weighDateOrders, type DateOrderEvidence } from './reading/weigh-date-orders';
import type { ImportPhrase } from './words/en';

/** The mappings we ship, tried in this order. */
export const PRESETS: readonly Preset[] = [monthsLate];

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
  readonly question?: 'date-order' | 'decimal-mark';
  readonly dates?: DateOrderEvidence;
};

/** A mapping to start from, with the reasons column by column. */
export type MappingSuggestion = {
  readonly mapping: Mapping;
  readonly columns: readonly ColumnSuggestion[];
  readonly preset?: Preset;
};

/** The currency that is assumed, and said to be, when a file names none. */
const FALLBACK_CURRENCY = 'EUR';

/**
 * Suggests what a file's columns mean, by their names and by what their values look like. A preset that
 * recognises the file goes first. What cannot be told apart is asked, not guessed: such a column has a question.
 */
export function suggestMapping(
  table: SourceTable,
  fields: ReadonlyMap<string, Field>,
  asOf: IsoDate,
): MappingSuggestion {
  const values = table.header.map((_, at) => table.rows.map(({ cells }) => cells[at] ?? ''));
  for (const preset of PRESETS) {
    const mapping = applyPreset(preset, table.header);
    if (mapping)
      return {
        mapping,
        preset,
        columns: table.header.map((column, at) => fromPreset(column, values[at] ?? [], mapping, preset)),
      };
  }
  const candidates = settle(
    table.header.map((column, at) => suggestColumn(column, values[at] ?? [], fields)),
  );
  const lateness = latenessOf(candidates, values);
  const mark = fileMark(candidates, values);
  const columns = candidates.map((candidate, at) =>
    refine(candidate, values[at] ?? [], { fields, lateness, mark, asOf: toDayNumber(asOf) ?? 0 }),
  );
  return { columns, mapping: toMapping(columns, values) };
}

function describeValues(
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

function fromPreset(
  column: string,
  values: readonly string[],
  { columns }: Mapping,
  preset: Preset,
): ColumnSuggestion {
  const base = { ...describeValues(column, values), alternatives: [] };
  const mapping = Object.hasOwn(columns, column) ? columns[column] : undefined;
  return mapping
    ? { ...base, mapping, strength: 3, reason: { code: 'preset-column', values: { preset: preset.name } } }
    : { ...base, strength: 0, reason: { code: 'no-match', values: {} } };
}

/** Gives each field to the column that fits it best; the others are told which. */
function settle(candidates: readonly ColumnCandidate[]): ColumnCandidate[] {
  const best = new Map<string, ColumnCandidate>();
  for (const candidate of candidates) {
    const { field } = candidate;
    if (field === undefined) continue;
    const before = best.get(field);
    if (!before || candidate.score > before.score) best.set(field, candidate);
  }
  return candidates.map((candidate) => {
    const winner = candidate.field === undefined ? undefined : best.get(candidate.field);
    if (!winner || winner === candidate) return candidate;
    const { column, score, alternatives } = candidate;
    return {
      column,
      score,
      strength: 0,
      alternatives,
      reason: { code: 'taken-by', values: { column: winner.column } },
    };
  });
}

/** Days past due as the rows state them, where a column does. */
function latenessOf(
  candidates: readonly ColumnCandidate[],
  values: readonly (readonly string[])[],
): (number | undefined)[] | undefined {
  const at = candidates.findIndex(({ field, unit }) => field === LATENESS_TARGET && unit !== 'months');
  return at < 0 ? undefined : values[at]?.map(toWhole);
}

function toWhole(text: string): number | undefined {
  const reading = readNumber(text.trim());
  return 'number' in reading ? toNumber(reading.number) : undefined;
}

/** The mark before decimals that the file's amounts agree on. */
function fileMark(
  candidates: readonly ColumnCandidate[],
  values: readonly (readonly string[])[],
): '.' | ',' | undefined {
  const marks = new Set(
    candidates.flatMap(({ isNumeric }, at) =>
      isNumeric ? [decimalMarkFrom(weighDecimalMarks((values[at] ?? []).slice(0, 5000)))] : [],
    ),
  );
  marks.delete(undefined);
  const [mark] = marks;
  return marks.size === 1 ? mark : undefined;
}

type Surroundings = {
  readonly fields: ReadonlyMap<string, Field>;
  readonly lateness: readonly (number | undefined)[] | undefined;
  readonly mark: '.' | ',' | undefined;
  readonly asOf: number;
};

/** Settles how a column's values are written, or asks. */
function refine(
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

function toMapping(columns: readonly ColumnSuggestion[], values: readonly (readonly string[])[]): Mapping {
  const mapped = columns.flatMap(({ column, mapping }) => (mapping ? [[column, mapping] as const] : []));
  const namesCurrency = columns.some(({ mapping }) => mapping?.field === CURRENCY_TARGET);
  const found = readCurrencies(
    columns.flatMap(({ mapping }, at) => (mapping ? (values[at] ?? []).slice(0, 200) : [])),
  );
  const currency = found.length === 1 ? found[0] : FALLBACK_CURRENCY;
  return {
    schemaVersion: 1,
    columns: Object.fromEntries(mapped),
    defaults: namesCurrency || currency === undefined ? {} : { currency },
    credits: 'refuse',
  };
}
