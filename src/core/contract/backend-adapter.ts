import type { Bundle, BundleReference } from '@/core/bundle';
import type { Diagnostic, Instant, Result } from '@/core/lib';
import type { Case, JourneyEvent } from './event';
import type { Effect, Note } from './effect';
import type { AddressedEvent } from './parse-event';
import type { Customer, Journey } from './state';

/** What a backend can do. */
export type BackendInfo = {
  readonly kind: 'local' | 'http' | 'engine';
  readonly name: string;
  /** Whether time moves only when it is told to. */
  readonly virtualClock: boolean;
  /** Whether what it has accepted survives a crash. */
  readonly durable: boolean;
  readonly now: Instant;
};

/** Why a backend refuses a call: a stable code and the values its sentence needs. Nothing was changed. */
export type BackendProblem = {
  readonly code:
    | 'backend-unreachable'
    | 'backend-answer'
    | 'backend-refused'
    | 'bundle-differs'
    | 'bundle-invalid'
    | 'bundle-unknown'
    | 'case-unknown'
    | 'clock-real'
    | 'cancelled'
    | 'storage-full';
  readonly values: Readonly<Record<string, string | number>>;
  readonly diagnostic?: Diagnostic;
};

/** What became of one event of a batch. */
export type EventOutcome = 'applied' | 'duplicate' | 'ignored' | 'unknown-case';

/** What became of a batch of starts; rows in = started + existed + notAdmitted + failed. */
export type StartReport = {
  readonly started: number;
  readonly existed: number;
  readonly notAdmitted: number;
  readonly failed: readonly { readonly caseId: string; readonly code: string }[];
};

/** One line of a customer's history, in order: an event came in, an effect went out, or a note says why. */
export type HistoryEntry = { readonly at: Instant; readonly caseId: string } & (
  { readonly event: JourneyEvent } | { readonly effect: Effect } | { readonly note: Note }
);

/** Totals of all journeys of one strategy of one bundle. Counts by operation id. */
export type RunCounts = {
  readonly journeys: number;
  readonly active: number;
  readonly ended: Readonly<Record<string, number>>;
  /** How many journeys ever reached an operation. */
  readonly reached: Readonly<Record<string, number>>;
  /** How many wait at it now. */
  readonly waiting: Readonly<Record<string, number>>;
  /** Contacts made, by channel: messages sent, and calls handed to a person. */
  readonly contacts: Readonly<Record<string, number>>;
};

/** Where a long call stands, of how much; the same shape for starts and for moving the clock. */
export type Progress = { readonly done: number; readonly total: number };

/** How a long call is watched and ended; an ended call keeps what it has finished. */
export type CallOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
};

/** Which journeys to list. `cursor` is what the last page returned as `next`. */
export type JourneyQuery = {
  readonly strategy: string;
  readonly operation?: string;
  readonly status?: Journey['status'];
  readonly search?: string;
  readonly cursor?: string;
  readonly limit?: number;
};

/** One journey in a list. */
export type JourneySummary = {
  readonly caseId: string;
  readonly customerId: string;
  /** What the customer is called, as the case has it; empty when it does not say. */
  readonly name: string;
  readonly status: Journey['status'];
  readonly at: string;
  readonly reason: Journey['reason'];
  readonly dueAt: Instant | null;
};

type Answer<Value> = Promise<Result<Value, BackendProblem>>;

/**
 * What every backend promises (one contract suite runs against all): calls are idempotent where they change
 * something, journeys of one customer are served one after the other, a state is committed with its timers and
 * effects or not at all, each effect key is performed at most once.
 */
export interface BackendAdapter {
  describe(): Answer<BackendInfo>;
  /** Stores a bundle for good. The same bundle again is fine; another one under the same id and version is refused. */
  publish(bundle: Bundle): Answer<BundleReference>;
  /** Starts a journey per case; a case that already runs is counted as existing. */
  start(
    bundle: BundleReference,
    strategy: string,
    cases: readonly Case[],
    options?: CallOptions,
  ): Answer<StartReport>;
  /** Takes a batch of events; one outcome per event, in order. */
  send(events: readonly AddressedEvent[]): Answer<readonly EventOutcome[]>;
  cancel(caseIds: readonly string[], reason: string): Answer<number>;
  pause(caseIds: readonly string[]): Answer<number>;
  resume(caseIds: readonly string[]): Answer<number>;
  /** The state of one case's journey and its customer. */
  read(caseId: string): Answer<{ readonly journey: Journey; readonly customer: Customer }>;
  list(query: JourneyQuery): Answer<{
    readonly items: readonly JourneySummary[];
    readonly next: string | null;
    readonly total: number;
  }>;
  /** Everything that happened to a case, oldest first. */
  readHistory(caseId: string): Answer<readonly HistoryEntry[]>;
  count(strategy: string): Answer<RunCounts>;
  /** Moves a virtual clock forward and does all that falls due on the way. A real clock refuses. */
  advanceClock(to: Instant, options?: CallOptions): Answer<BackendInfo>;
  /** Sets a virtual backend back to nothing at an instant, for a fresh run. A real clock refuses. */
  reset(at: Instant): Answer<BackendInfo>;
}
