import type { Bundle } from '@/core/bundle';
import type { HistoryEntry, JourneyQuery, JourneySummary, RunCounts } from '@/core/contract';
import type { CustomerState, Addressed } from '@/core/interpreter';
import type { Instant } from '@/core/lib';

/**
 * All that is kept of one customer and changed in one go: the state `drive` needs, what has yet to reach them,
 * up to when they were driven, and when they are next due.
 */
export type CustomerRow = {
  readonly id: string;
  readonly state: CustomerState;
  readonly inbox: readonly Addressed[];
  readonly clock: Instant;
  readonly nextDueAt: Instant | null;
  /** The operations each case has reached so far. */
  readonly reached: Readonly<Record<string, readonly string[]>>;
  /** How many chunks of history are kept: the number of the next one. */
  readonly chunks: number;
};

/** One journey as lists show it; `text` is what a search looks into, in lower case. */
export type JourneyRow = JourneySummary & { readonly strategy: string; readonly text: string };

/** What happened to a customer in one go, in order. Chunks are only ever added. */
export type HistoryChunk = {
  readonly customerId: string;
  readonly number: number;
  readonly entries: readonly HistoryEntry[];
};

/** What is to be kept together or not at all. */
export type Commit = {
  readonly customers?: readonly CustomerRow[];
  readonly journeys?: readonly JourneyRow[];
  readonly history?: readonly HistoryChunk[];
  readonly counts?: ReadonlyMap<string, RunCounts>;
  readonly now?: Instant;
};

/** One page of journeys, in the order of their case ids. */
export type JourneyPage = {
  readonly items: readonly JourneyRow[];
  readonly next: string | null;
  readonly total: number;
};

/**
 * Where the local backend keeps what it runs. Whoever writes holds the backend's lock, so a read followed by a
 * commit sees nobody else's work in between. Calls reject when the storage fails; nothing is changed then.
 */
export interface BackendStorage {
  /** The virtual instant; undefined before the first one was set. */
  readNow(): Promise<Instant | undefined>;
  readBundle(id: string, version: number): Promise<Bundle | undefined>;
  addBundle(bundle: Bundle): Promise<void>;
  /** Keeps everything in a commit in one transaction. */
  commit(change: Commit): Promise<void>;
  /** Customers by id; unknown ones are left out. */
  readCustomers(ids: readonly string[]): Promise<readonly CustomerRow[]>;
  /** Some of the customers due at or before an instant; none when there are no more. */
  readDue(until: Instant, limit: number): Promise<readonly CustomerRow[]>;
  countDue(until: Instant): Promise<number>;
  /** When the first customer is due; undefined when nobody is. */
  readNextDue(): Promise<Instant | undefined>;
  /** Journeys by case id; unknown ones are left out. */
  readJourneys(caseIds: readonly string[]): Promise<readonly JourneyRow[]>;
  listJourneys(query: JourneyQuery): Promise<JourneyPage>;
  readHistory(customerId: string): Promise<readonly HistoryChunk[]>;
  readCounts(strategy: string): Promise<RunCounts | undefined>;
  /** Forgets everything and sets the clock. */
  clear(now: Instant): Promise<void>;
}

/** How many journeys a page holds unless told otherwise, and at most. */
const PAGE = { usual: 100, most: 1000 } as const;

/** How many journeys a query asks for. */
export function pageSize({ limit }: JourneyQuery): number {
  return Math.max(1, Math.min(limit ?? PAGE.usual, PAGE.most));
}

/** Whether a journey answers a query. */
export function answersQuery(row: JourneyRow, query: JourneyQuery): boolean {
  return (
    row.strategy === query.strategy &&
    (query.operation === undefined || row.at === query.operation) &&
    (query.status === undefined || row.status === query.status) &&
    (query.search === undefined || row.text.includes(query.search.trim().toLowerCase()))
  );
}
