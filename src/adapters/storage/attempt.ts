import { fail, type Result } from '@/core/lib';
import type { StoreProblem } from '@/core/ports';

/** A refusal found inside a transaction, on its way out; never leaves this folder. */
export class Refusal extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem) {
    super(`The store refuses: ${problem.code}.`);
    this.problem = problem;
  }
}

/** Does something with the database and turns whatever goes wrong into a problem. */
export async function attempt<Value>(
  work: () => Promise<Result<Value, StoreProblem>>,
): Promise<Result<Value, StoreProblem>> {
  try {
    return await work();
  } catch (error) {
    return fail(toProblem(error));
  }
}

/** Quota errors often have no message: only their name tells. */
function toProblem(error: unknown): StoreProblem {
  if (error instanceof Refusal) return error.problem;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { code: 'storage-full', values: {} };
  const message = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  return { code: 'storage-failed', values: { reason: message || name } };
}
