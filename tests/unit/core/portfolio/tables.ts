import { createDictionary, fieldsOf } from '@/core/dictionary';
import { createMapping, type Mapping, type SourceTable } from '@/core/portfolio';

/** The base fields. */
export const fields = fieldsOf(createDictionary('018f3d7a-0000-7000-8000-000000000001'));

/** A table as it would be typed: cells apart by semicolons, the header on line 1. */
export function table(header: string, ...rows: string[]): SourceTable {
  return {
    header: header.split(';'),
    rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(';') })),
  };
}

/** A mapping of these columns, in euros unless told otherwise. */
export function mapping(columns: Mapping['columns'], more: Partial<Mapping> = {}): Mapping {
  return { ...createMapping(), columns, defaults: { currency: 'EUR' }, ...more };
}
