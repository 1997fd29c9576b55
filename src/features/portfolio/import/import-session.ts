import { fieldsOf, type Dictionary, type Field } from '@/core/dictionary';
import { toDayNumber } from '@/core/lib';
import {
  mapColumn,
  suggestMapping,
  toMapping,
  type ColumnSuggestion,
  type DateOrder,
  type DecimalMark,
  type ImportPhrase,
  type Mapping,
} from '@/core/portfolio';
import type { Table } from '@/core/ports';

/** An import as far as it has come: the table, what each column is taken to mean, and what holds for the file. */
export type ImportSession = {
  readonly file: string;
  readonly table: Table;
  readonly fields: ReadonlyMap<string, Field>;
  readonly columns: readonly ColumnSuggestion[];
  readonly settings: Omit<Mapping, 'columns'>;
  readonly preset?: ImportPhrase;
  readonly name: string;
  readonly asOf: string;
};

export function startSession(
  file: string,
  table: Table,
  { dictionary, today }: { dictionary: Pick<Dictionary, 'fields'>; today: string },
): ImportSession {
  const fields = fieldsOf(dictionary);
  const asOf = dateIn(file) ?? today;
  const { columns, mapping, preset } = suggestMapping(table, fields, asOf);
  const { columns: _, ...settings } = mapping;
  const name = file.replace(/\.[a-z]{2,4}$/i, '').slice(0, 200);
  return { file, table, fields, columns, settings, name, asOf, ...(preset && { preset: preset.name }) };
}

/** The day a file says it is of, in its name: flexcard_2026-11-20.csv. */
function dateIn(file: string): string | undefined {
  const found = /(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})/.exec(file);
  const date = found?.slice(1).join('-');
  return date !== undefined && toDayNumber(date) !== undefined ? date : undefined;
}

export function mappingOf({ columns, settings }: Pick<ImportSession, 'columns' | 'settings'>): Mapping {
  return toMapping(columns, settings);
}

/** Sends a column to another field; a field that another column had leaves that one out. */
export function chooseField(session: ImportSession, column: string, field: string | null): ImportSession {
  const { table, fields, asOf } = session;
  const choose = (columns: readonly ColumnSuggestion[], name: string, to: string | null) =>
    columns.map((known) =>
      known.column === name ? mapColumn({ table, columns, column: name, field: to, fields, asOf }) : known,
    );
  const rival = session.columns.find((known) => known.column !== column && known.mapping?.field === field);
  const freed = rival && field !== null ? choose(session.columns, rival.column, null) : session.columns;
  return { ...session, columns: choose(freed, column, field) };
}

/** Says how a column's values are written. */
export function describeColumn(
  session: ImportSession,
  column: string,
  how: { dateOrder: DateOrder } | { decimal: DecimalMark } | { unit: 'days' | 'months' },
): ImportSession {
  return {
    ...session,
    columns: session.columns.map((known) =>
      known.column === column && known.mapping ? { ...known, mapping: { ...known.mapping, ...how } } : known,
    ),
  };
}

/** Another as-of day: what it says about the order of dates is weighed anew, answers already given stay. */
export function changeAsOf(session: ImportSession, asOf: string): ImportSession {
  const { table, fields, columns } = session;
  return {
    ...session,
    asOf,
    columns: columns.map((known) => {
      if (!known.dates || !known.mapping) return known;
      const { column, mapping } = known;
      const fresh = mapColumn({ table, columns, column, field: mapping.field, fields, asOf });
      const { dates = known.dates } = fresh;
      return { ...known, dates, mapping: mapping.dateOrder ? mapping : (fresh.mapping ?? mapping) };
    }),
  };
}

export function changeSettings(
  session: ImportSession,
  change: Partial<Omit<Mapping, 'columns'>>,
): ImportSession {
  return { ...session, settings: { ...session.settings, ...change } };
}

/** Whether a column waits for a person: an open question, or several fields it could be. */
export function needsPerson(
  { mapping, question, reason }: ColumnSuggestion,
  session: ImportSession,
): boolean {
  if (question === 'date-order') return mapping?.dateOrder === undefined;
  if (question === 'decimal-mark') return mapping?.decimal === undefined;
  if (question === 'phone-country') return !knowsCountry(session);
  return reason.code === 'several-fields';
}

/** Whether phone numbers can be told their country: the file's, or each row's own. */
function knowsCountry({ settings, columns }: ImportSession): boolean {
  return (
    settings.defaults.country !== undefined ||
    columns.some(({ mapping }) => mapping?.field === 'customer.country')
  );
}
