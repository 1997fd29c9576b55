import { z } from 'zod';
import { conditionSchema } from '@/core/condition';
import { fieldSchema } from '@/core/dictionary';
import { calendarSchema, isZone, nameSchema, nodeIdSchema } from '@/core/lib';
import { contactPolicySchema, interruptSchema } from '@/core/policy';
import { operationSchema, type Operation } from './operation';
import { bundleTemplateSchema } from './template-schema';

/** The name by which a bundle file is known. */
export const BUNDLE_FORMAT = 'fairpath.bundle';

const zoneSchema = z.string().max(64).refine(isZone, 'not a time zone of the IANA data base');

/**
 * What to do with a contact that a timer reaches more than twelve hours late (SEMANTICS S7): send it all the
 * same, leave it out, or move it to the next day's opening.
 */
export const latePolicySchema = z.enum(['send', 'skip', 'reschedule']);

export type LatePolicy = z.infer<typeof latePolicySchema>;

/** Whether a case that left the strategy may come back, and after how many days at the earliest. */
export const reentrySchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('never') }),
  z.strictObject({ rule: z.literal('after-days'), days: z.int().min(0).max(3660) }),
]);

/** The last version a bundle can be published as. */
export const MAX_VERSION = 1_000_000;

function haveOwnIds(operations: readonly Operation[]): boolean {
  return new Set(operations.map(({ id }) => id)).size === operations.length;
}

/** The stages of a debt's life that a strategy can be for. */
export const STRATEGY_STAGES = [
  'pre-due',
  'early',
  'mid',
  'late',
  'pre-charge-off',
  'recovery',
  'hardship',
  'b2b',
] as const;

/** One strategy as it runs: operations by id, and the policy every contact is asked against. */
const bundleStrategySchema = z.strictObject({
  name: nameSchema,
  unit: z.literal('claim'),
  actorRole: z.enum(['first-party', 'third-party', 'debt-buyer']),
  stage: z.enum(STRATEGY_STAGES).optional(),
  zone: zoneSchema,
  calendar: z.string().max(64).nullable(),
  late: latePolicySchema,
  reentry: reentrySchema,
  entry: nodeIdSchema,
  interrupts: z.array(interruptSchema).max(24),
  policy: contactPolicySchema,
  operations: z.array(operationSchema).min(2).max(10_000).refine(haveOwnIds, 'two operations of one id'),
});

export type BundleStrategy = z.infer<typeof bundleStrategySchema>;

const digestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/**
 * The portable format: what runs, without a time stamp, in one JSON value. `digest` covers all but itself and
 * `sources`; `sources` are the editable documents it was made from, with a digest of their own.
 */
export const bundleSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  formatVersion: z.literal(1),
  semantics: z.literal(1),
  id: z.uuid(),
  version: z.int().min(1).max(MAX_VERSION),
  digest: digestSchema,
  name: nameSchema,
  dictionary: z.strictObject({
    fields: z.array(fieldSchema).max(500),
    constants: z.record(z.string().max(120), z.string().max(2000)),
  }),
  segments: z.record(z.uuid(), z.strictObject({ name: nameSchema, condition: conditionSchema })),
  strategies: z.record(z.uuid(), bundleStrategySchema),
  templates: z.record(z.uuid(), bundleTemplateSchema),
  calendars: z.record(z.string().max(64), calendarSchema),
  sources: z.strictObject({ digest: digestSchema, project: z.record(z.string(), z.unknown()) }).optional(),
});

export type Bundle = z.infer<typeof bundleSchema>;

/** How a journey pins the bundle it runs on. */
export type BundleReference = { readonly id: string; readonly version: number; readonly digest: string };
