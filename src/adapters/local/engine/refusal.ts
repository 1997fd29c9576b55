import type { BackendProblem } from '@/core/contract';
import { fail, type Result } from '@/core/lib';

/** A refusal found deep inside a call, on its way out; never leaves this adapter. */
export class Refusal extends Error {
  readonly problem: BackendProblem;

  constructor(problem: BackendProblem) {
    super(`The backend refuses: ${problem.code}.`);
    this.problem = problem;
  }
}

/** Does something with the storage and turns whatever goes wrong into a problem; never rejects. */
export async function attempt<Value>(
  work: () => Promise<Result<Value, BackendProblem>>,
): Promise<Result<Value, BackendProblem>> {
  try {
    return await work();
  } catch (error) {
    return fail(toProblem(error));
  }
}

function toProblem(error: unknown): BackendProblem {
  if (error instanceof Refusal) return error.problem;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { code: 'storage-full', values: {} };
  const message = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  return { code: 'backend-answer', values: { reason: message || name } };
}
