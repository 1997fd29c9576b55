import type { BackendProblem } from '@/core/contract';

/** A problem found while a call is made, on its way out; never leaves this adapter. */
export class Refusal extends Error {
  readonly problem: BackendProblem;

  constructor(problem: BackendProblem) {
    super(`The backend's answer is a problem: ${problem.code}.`);
    this.problem = problem;
  }
}
