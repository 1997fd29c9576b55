import type { Field } from '@/core/dictionary';
import { toDayNumber, type IsoDate } from '@/core/lib';
import { PRIVATE_COLUMNS } from './column-names';
import type { SourceTable } from './import-rows';
import { createMapping, CURRENCY_TARGET, LATENESS_TARGET, type Mapping } from './mapping';
import { monthsLate } from './presets/months-late';
import { applyPreset, foldName, type Preset } from './presets/preset';
import { decimalMarkFrom, readDays, weighDecimalMarks } from './reading/read-number';
import { readCurrencies } from './reading/read-value';
import { describeValues, refineColumn, type ColumnSuggestion } from './refine-column';
import { suggestColumn, type ColumnCandidate } from './suggest-column';

/** The mappings we ship, tried in this order. */
const PRESETS: readonly Preset[] = [monthsLate];

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
        columns: table.header.map((column, at) => fromPreset(column, values[at] ?? [], mapping)),
      };
  }
  const candidates = settle(
    table.header.map((column, at) => suggestColumn(column, values[at] ?? [], fields)),
  );
  const late = candidates.findIndex(({ field, unit }) => field === LATENESS_TARGET && unit !== 'months');
  const lateness = late < 0 ? undefined : (values[late] ?? []).map(readDays);
  const mark = fileMark(candidates, values);
  const columns = candidates.map((candidate, at) =>
    refineColumn(candidate, values[at] ?? [], { fields, lateness, mark, asOf: toDayNumber(asOf) ?? 0 }),
  );
  return { columns, mapping: toMapping(columns, settingsFor(columns, values)) };
}

function fromPreset(column: string, values: readonly string[], { columns }: Mapping): ColumnSuggestion {
  const base = { ...describeValues(column, values), alternatives: [] };
  const mapping = Object.hasOwn(columns, column) ? columns[column] : undefined;
  if (mapping) {
    return {
      ...base,
      mapping,
      strength: 3,
      reason: { code: 'preset-column', values: {} },
    };
  }
  const code = PRIVATE_COLUMNS.has(foldName(column)) ? 'sensitive-column' : 'no-match';
  return { ...base, strength: 0, reason: { code, values: {} } };
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

/** The mapping that column suggestions and a file's settings make together. */
export function toMapping(columns: readonly ColumnSuggestion[], settings: Omit<Mapping, 'columns'>): Mapping {
  const mapped = columns.flatMap(({ column, mapping }) => (mapping ? [[column, mapping] as const] : []));
  return { ...settings, columns: Object.fromEntries(mapped) };
}

/** The currency amounts without one are taken to be in: the only one the file names, or the usual one. */
function settingsFor(
  columns: readonly ColumnSuggestion[],
  values: readonly (readonly string[])[],
): Omit<Mapping, 'columns'> {
  const { schemaVersion, credits } = createMapping();
  if (columns.some(({ mapping }) => mapping?.field === CURRENCY_TARGET)) {
    return { schemaVersion, credits, defaults: {} };
  }
  const found = readCurrencies(
    columns.flatMap(({ mapping }, at) => (mapping ? (values[at] ?? []).slice(0, 200) : [])),
  );
  const [currency = FALLBACK_CURRENCY] = found.length === 1 ? found : [];
  return { schemaVersion, credits, defaults: { currency } };
}
