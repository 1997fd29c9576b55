import type { BundleReference } from '@/core/bundle';
import type { BackendAdapter, Case, Progress } from '@/core/contract';
import type { Instant } from '@/core/lib';

/** What the worker's backend is made of; `clock` says whether time is virtual or the wall's. */
export type LocalBackendOptions = {
  readonly database: string;
  readonly seed: number;
  readonly startsAt: Instant;
  readonly clock: 'virtual' | 'real';
};

/** Who is told how far a long call is. */
export type ProgressListener = (progress: Progress) => void;

/**
 * The backend as the worker offers it: the same calls, with a number in place of a signal, for signals do not
 * cross. `open` comes first.
 */
export interface WorkerBackend extends Omit<BackendAdapter, 'start' | 'advanceClock'> {
  open(options: LocalBackendOptions): void;
  start(
    bundle: BundleReference,
    strategy: string,
    cases: readonly Case[],
    call: number,
    onProgress: ProgressListener,
  ): ReturnType<BackendAdapter['start']>;
  advanceClock(
    to: Instant,
    call: number,
    onProgress: ProgressListener,
  ): ReturnType<BackendAdapter['advanceClock']>;
  /** Ends a long call once the batch at hand is kept. */
  end(call: number): void;
}
