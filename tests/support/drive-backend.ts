import type { BackendAdapter, BackendProblem } from '@/core/contract';
import { DAY, type Result } from '@/core/lib';
import { referenceTo, sampleBundle, sampleCases, STRATEGY } from './sample-run';

export const bundle = sampleBundle();
export const reference = referenceTo(bundle);

/** The value of a result that is one. */
export function valueOf<Value>(result: Result<Value, BackendProblem>): Value {
  if (result.ok) return result.value;
  throw new Error(`The backend refuses: ${JSON.stringify(result.error)}`);
}

export type DrivenBackend = ReturnType<typeof driveBackend>;

/** A backend with the verbs its tests are told in: starting so many cases, and letting days pass. */
export function driveBackend(backend: BackendAdapter) {
  return {
    backend,
    start: async (count: number) => valueOf(await backend.start(reference, STRATEGY, sampleCases(count))),
    forward: async (days: number) => {
      const { now } = valueOf(await backend.describe());
      return valueOf(await backend.advanceClock(now + days * DAY));
    },
  };
}
