import { z } from 'zod';
import { factsSchema, openDocument, type DocumentProblem } from '@/core/dictionary';
import { documentIdSchema, isoDateSchema, nameSchema, type Migration, type Result } from '@/core/lib';

/** A name that records can be kept under: not the word that reaches every object's prototype. */
export function isCaseKey(text: string): boolean {
  return text !== '__proto__';
}

const caseKeySchema = z.string().min(1).max(64).refine(isCaseKey, 'not a name that can be kept');

/** One claim and who owes it: what a journey will run on. `id` is unique in its portfolio. */
export const caseSchema = z.strictObject({
  id: caseKeySchema,
  customerId: caseKeySchema,
  facts: factsSchema,
});
export type Case = Readonly<z.infer<typeof caseSchema>>;

/** Where a portfolio came from: a file with so many rows, or our generator with a seed. */
const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    file: z.string().max(300),
    rows: z.int().min(0),
    rejected: z.int().min(0),
  }),
  z.strictObject({ kind: z.literal('synthetic'), seed: z.int() }),
]);
export type Origin = z.infer<typeof originSchema>;

/** The cases of one day. Balances and lateness are as of `asOf`. */
export const portfolioSchema = z.strictObject({
  id: documentIdSchema,
  schemaVersion: z.literal(1),
  name: nameSchema,
  asOf: isoDateSchema,
  origin: originSchema.optional(),
  cases: z.array(caseSchema).max(1_000_000),
});
export type Portfolio = z.infer<typeof portfolioSchema>;

/** How older portfolios are brought up to date. Append only. */
const portfolioMigrations: readonly Migration[] = [];

/** Opens a portfolio any earlier version wrote. */
export function parsePortfolio(raw: unknown): Result<Portfolio, DocumentProblem> {
  return openDocument(raw, portfolioSchema, portfolioMigrations);
}

/** A portfolio in the two parts it is kept in: the cases, and everything else a list does not show. */
export type StoredParts = {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly details: unknown;
  readonly cases: readonly unknown[];
};

/** Takes a portfolio apart for keeping. */
export function toStoredPortfolio({ id, name, asOf, cases, ...details }: Portfolio): StoredParts {
  return { id, name, asOf, details, cases };
}

/** Puts a kept portfolio together again and takes it through its door. */
export function parseStoredPortfolio({
  id,
  name,
  asOf,
  details,
  cases,
}: StoredParts): Result<Portfolio, DocumentProblem> {
  return parsePortfolio({ ...(typeof details === 'object' && details), id, name, asOf, cases });
}
