import type { Field } from '@/core/dictionary';
import { toDayNumber, type IsoDate } from '@/core/lib';
import type { SourceTable } from './import-rows';
import { LATENESS_TARGET } from './mapping';
import { foldName } from './presets/preset';
import { readDays } from './reading/read-number';
import { describeValues, refineColumn, type ColumnSuggestion } from './refine-column';
import { unitOf } from './suggest-column';

/** A person's choice for one column, among the file's other columns as they stand. */
export type ColumnChoice = {
  readonly table: SourceTable;
  readonly columns: readonly ColumnSuggestion[];
  readonly column: string;
  /** The field it fills; null leaves the column out. */
  readonly field: string | null;
  readonly fields: ReadonlyMap<string, Field>;
  readonly asOf: IsoDate;
};

/**
 * What a column means once a person has said which field it fills: how its dates and amounts are written is found
 * as for a suggestion, and asked where the values do not say.
 */
export function mapColumn({ table, columns, column, field, fields, asOf }: ColumnChoice): ColumnSuggestion {
  const values = valuesOf(table, column);
  const alternatives = columns.find((known) => known.column === column)?.alternatives ?? [];
  const chosen = { code: 'chosen-column', values: {} } as const;
  if (field === null) {
    return { ...describeValues(column, values), strength: 0, reason: chosen, alternatives };
  }
  const type = fields.get(field)?.type;
  const late = columns.find(({ mapping }) => mapping?.field === LATENESS_TARGET && mapping.unit !== 'months');
  const marks = new Set(columns.flatMap(({ mapping }) => (mapping?.decimal ? [mapping.decimal] : [])));
  return refineColumn(
    {
      column,
      field,
      strength: 3,
      score: 0,
      reason: chosen,
      alternatives,
      isNumeric: type === 'money' || type === 'integer' || type === 'number',
      ...(field === LATENESS_TARGET && { unit: unitOf(foldName(column)) }),
    },
    values,
    {
      fields,
      lateness: late && valuesOf(table, late.column).map(readDays),
      mark: marks.size === 1 ? [...marks][0] : undefined,
      asOf: toDayNumber(asOf) ?? 0,
    },
  );
}

function valuesOf({ header, rows }: SourceTable, column: string): string[] {
  const at = header.indexOf(column);
  return rows.map(({ cells }) => cells[at] ?? '');
}
