import { z } from 'zod';
import { fieldKeySchema, openDocument, type DocumentProblem, type Field } from '@/core/dictionary';
import { isZone, type Result } from '@/core/lib';

/** In which order day, month and year are written where figures alone do not say. */
const DATE_ORDERS = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** The mark before the decimals. */
export type DecimalMark = '.' | ',';

/** The column that names each row's currency; no field of a case, but part of its amounts. */
export const CURRENCY_TARGET = 'import.currency';

/** The column that says how late a claim is: a due date is reckoned from it. */
export const LATENESS_TARGET = 'claim.dpd';

const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** What one column means, and how its values are written. `unit` is for lateness only. */
const columnMappingSchema = z.strictObject({
  field: fieldKeySchema,
  decimal: z.enum(['.', ',']).optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
  unit: z.enum(['days', 'months']).optional(),
  currency: currencySchema.optional(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/**
 * How a file's columns become a case's facts. Columns that are not named are left out. `credits` says what becomes
 * of balances below zero: refused (a credit is no debt), or kept as they are. `standIns` gives customers without an
 * e-mail address or mobile number one that nobody has, so that a strategy can be tried on a file without any.
 */
const mappingSchema = z.strictObject({
  schemaVersion: z.literal(1),
  columns: z.record(z.string().max(300), columnMappingSchema),
  defaults: z.strictObject({
    currency: currencySchema.optional(),
    timezone: z.string().max(64).refine(isZone, 'not a time zone').optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    standIns: z.boolean().optional(),
  }),
  credits: z.enum(['refuse', 'keep']),
  preset: z.string().max(80).optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** Opens a mapping from a file. */
export function parseMapping(raw: unknown): Result<Mapping, DocumentProblem> {
  return openDocument(raw, mappingSchema, []);
}

/** A mapping that takes no column yet. */
export function createMapping(): Mapping {
  return { schemaVersion: 1, columns: {}, defaults: {}, credits: 'refuse' };
}

/** Whether a file may fill a field: what is derived or constant it may not, except for how late a claim is. */
export function isImportable(field: Field): boolean {
  return field.source === 'import' || field.source === 'event' || field.key === LATENESS_TARGET;
}
