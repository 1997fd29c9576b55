import { z } from 'zod';
import { moneySchema } from '@/core/lib';

/** The kinds of value a field can hold. A date is `YYYY-MM-DD`; a choice is one of the field's stored words. */
const FIELD_TYPES = ['text', 'integer', 'number', 'money', 'date', 'boolean', 'choice'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/**
 * Who may see a field. `personal` may stand in a message to that person; `internal` (scores, guard data) and
 * `protected` (vulnerability, health, protection flags) never may.
 */
const SENSITIVITIES = ['public', 'personal', 'internal', 'protected'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The shapes a text may promise beyond being text. */
const TEXT_FORMATS = ['email', 'phone', 'zone', 'language', 'url'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** A field's key: dotted words (`claim.dueDate`), none of which reaches a prototype. */
export const fieldKeySchema = z
  .string()
  .max(80)
  .regex(/^[a-z][A-Za-z0-9]*(\.(?!(?:constructor|prototype|__proto__)(?:\.|$))[a-z][A-Za-z0-9]*){1,3}$/);

/** One known thing, as it is compared and written. Money is minor units with its currency. */
export const factValueSchema = z.union([z.string().max(2000), z.number(), z.boolean(), moneySchema]);
export type FactValue = z.infer<typeof factValueSchema>;

/** What is known of a case, flat, by field key. A field that is absent or null is not known. */
export const factsSchema = z.record(fieldKeySchema, factValueSchema.nullable()).readonly();
export type Facts = z.infer<typeof factsSchema>;

/** The parts of the dictionary a field can stand in, in the order they are shown. */
export const FIELD_GROUPS = [
  'customer',
  'claim',
  'account',
  'payments',
  'promises',
  'plans',
  'score',
  'consent',
  'protection',
  'company',
  'links',
  'date',
  'own',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/**
 * One thing that may be known of a customer, account or claim. `source` says where its value comes from: a file
 * (`import`), events folded in while a journey runs (`event`), a calculation (`derived`), or the dictionary
 * (`constant`). Base fields have their label in the words of this part; own fields carry theirs.
 */
export const fieldSchema = z.strictObject({
  key: fieldKeySchema,
  type: z.enum(FIELD_TYPES),
  group: z.enum(FIELD_GROUPS),
  sample: factValueSchema,
  sensitivity: z.enum(SENSITIVITIES),
  nullable: z.boolean(),
  source: z.enum(['import', 'event', 'derived', 'constant']),
  choices: z.array(z.string().min(1).max(80)).min(1).max(200).readonly().optional(),
  maxLength: z.int().min(1).max(2000).optional(),
  format: z.enum(TEXT_FORMATS).optional(),
  label: z.string().min(1).max(80).optional(),
});
export type Field = Readonly<z.infer<typeof fieldSchema>>;

/**
 * A field a business adds to the dictionary. Its key starts with `own.`, so that it can never hide a base field,
 * and it says itself what it is called.
 */
export const ownFieldSchema = fieldSchema
  .extend({
    key: fieldKeySchema.refine((key) => key.startsWith('own.'), 'own fields start with own.'),
    group: z.literal('own'),
    source: z.enum(['import', 'event']),
    label: z.string().min(1).max(80),
  })
  .refine(
    ({ type, choices }) => (type === 'choice') === (choices !== undefined),
    'a choice needs its choices',
  );
export type OwnField = Readonly<z.infer<typeof ownFieldSchema>>;

/** Whether a message may say this field: protection flags, scores and guard data never leave the house. */
export function isAllowedInContent(field: Field): boolean {
  return field.sensitivity === 'public' || field.sensitivity === 'personal';
}
