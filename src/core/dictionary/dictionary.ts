import { z } from 'zod';
import {
  documentIdSchema,
  fail,
  migrate,
  nameSchema,
  succeed,
  type Migration,
  type Result,
} from '@/core/lib';
import { BASE_FIELDS } from './base-fields';
import { fieldKeySchema, ownFieldSchema, type Field } from './field';

/**
 * What may be known of customers in one workspace: own fields beside the base ones, and the values that are the
 * same for everyone: the company's names and the base address of each link, by field key.
 */
export const dictionarySchema = z.strictObject({
  id: documentIdSchema,
  schemaVersion: z.literal(1),
  name: nameSchema,
  fields: z.array(ownFieldSchema).max(500),
  constants: z.record(fieldKeySchema, z.string().max(2000)),
});
export type Dictionary = z.infer<typeof dictionarySchema>;

/** How older dictionaries are brought up to date. Append only. */
const dictionaryMigrations: readonly Migration[] = [];

/** Why something is not taken as a document of this part. `path` is dotted; `version` and `known` are versions. */
export type DocumentProblem =
  | { readonly code: 'version-missing'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'version-newer'; readonly values: { readonly version: number; readonly known: number } }
  | { readonly code: 'document-invalid'; readonly values: { readonly path: string } };

/** Opens a document of one kind: an object, migrated, then held against its schema. The first fault is named. */
export function openDocument<Document>(
  raw: unknown,
  schema: z.ZodType<Document>,
  migrations: readonly Migration[],
): Result<Document, DocumentProblem> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return fail({ code: 'document-invalid', values: { path: '' } });
  const present = migrate(Object.fromEntries(Object.entries(raw)), 'schemaVersion', migrations);
  if (!present.ok) return present;
  const parsed = schema.safeParse(present.value);
  if (parsed.success) return succeed(parsed.data);
  return fail({
    code: 'document-invalid',
    values: { path: parsed.error.issues[0]?.path.map(String).join('.') ?? '' },
  });
}

/** Opens a dictionary any earlier version wrote. */
export function parseDictionary(raw: unknown): Result<Dictionary, DocumentProblem> {
  return openDocument(raw, dictionarySchema, dictionaryMigrations);
}

/** A dictionary with the base fields only, and no constants filled in. */
export function createDictionary(id: string): Dictionary {
  return { id, schemaVersion: 1, name: '', fields: [], constants: {} };
}

/** Every field a dictionary knows, by key: the base fields first, in their order, then its own. */
export function fieldsOf(dictionary: Pick<Dictionary, 'fields'>): ReadonlyMap<string, Field> {
  return new Map([...BASE_FIELDS, ...dictionary.fields].map((field) => [field.key, field]));
}
