import type { Bundle } from '@/core/bundle';
import type { BackendProblem, Progress, RunCounts } from '@/core/contract';
import type { Diagnostic, Instant } from '@/core/lib';

/** What the run view is doing, and how far it is. */
export type Work = {
  readonly what: 'compiling' | 'starting' | 'advancing';
  /** The day that is being run up to. */
  readonly day: number;
  readonly progress: Progress | undefined;
};

/** A run as it stands: when it began, how far its clock is, what it has counted. */
export type Run = {
  readonly startedAt: Instant;
  readonly now: Instant;
  readonly counts: RunCounts;
  /** The bundle it runs on; undefined when the strategy has changed since, so that it cannot be made again. */
  readonly bundle: Bundle | undefined;
};

/** What stands in the way, or what is to be said once. */
export type News =
  | { readonly kind: 'problem'; readonly problem: BackendProblem }
  | { readonly kind: 'blocked'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'portfolio' }
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number }
  | { readonly kind: 'started'; readonly started: number; readonly left: number; readonly failed: number };

export type RunState = {
  readonly phase: 'opening' | 'set-up' | 'running';
  readonly run: Run | undefined;
  readonly work: Work | undefined;
  readonly news: News | undefined;
};
