import { z } from 'zod';
import type { BackendProblem } from '@/core/contract';
import { readJson } from './read-body';

const values = z.record(z.string().max(80), z.union([z.string().max(2000), z.number()]));

const diagnosticSchema = z.object({
  code: z.string().max(80),
  severity: z.enum(['error', 'warning', 'info']),
  at: z.object({ document: z.object({ kind: z.literal('bundle'), id: z.string().max(80) }) }),
  values,
});

/** The codes a backend may give; what the adapter finds out by itself is not among them. */
const CODES = [
  'backend-refused',
  'bundle-differs',
  'bundle-invalid',
  'bundle-unknown',
  'case-unknown',
  'clock-real',
  'cancelled',
  'storage-full',
] as const;

/** A problem as it travels (RFC 9457), with our code and its values as extensions. */
export const problemSchema = z.object({
  title: z.string().max(2000).optional(),
  detail: z.string().max(2000).optional(),
  code: z.enum(CODES).optional(),
  values: values.optional(),
  diagnostic: diagnosticSchema.optional(),
});

/** Our problem out of one that travelled; without a code of ours it is a plain refusal with its title as the reason. */
export function toBackendProblem(problem: z.infer<typeof problemSchema>, status: number): BackendProblem {
  const { title, detail, code, values: given, diagnostic } = problem;
  if (code !== undefined) return { code, values: given ?? {}, ...(diagnostic && { diagnostic }) };
  return { code: 'backend-refused', values: { status, reason: detail ?? title ?? '' } };
}

/** What an answer that is no success says. Answers that say nothing we understand are told by their status. */
export async function readProblem(response: Response): Promise<BackendProblem> {
  const plain: BackendProblem = {
    code: 'backend-refused',
    values: { status: response.status, reason: response.statusText },
  };
  if (!(response.headers.get('content-type') ?? '').includes('json')) return plain;
  try {
    const problem = problemSchema.safeParse(await readJson(response));
    return problem.success ? toBackendProblem(problem.data, response.status) : plain;
  } catch {
    return plain;
  }
}
