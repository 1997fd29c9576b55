import type { Bundle } from '@/core/bundle';
import type { RunCounts } from '@/core/contract';
import type { Instant } from '@/core/lib';
import {
  answersQuery,
  pageSize,
  type BackendStorage,
  type CustomerRow,
  type HistoryChunk,
  type JourneyRow,
} from './backend-storage';

/** Keeps everything in memory, for as long as the program runs. What it is handed is never changed, so it is kept as it is. */
export function createMemoryStorage(): BackendStorage {
  let now: Instant | undefined;
  const bundles = new Map<string, Bundle>();
  const customers = new Map<string, CustomerRow>();
  const journeys = new Map<string, JourneyRow>();
  const history = new Map<string, HistoryChunk[]>();
  const counts = new Map<string, RunCounts>();

  const isDue = (row: CustomerRow, until: Instant) => row.nextDueAt !== null && row.nextDueAt <= until;
  const due = (until: Instant) => [...customers.values()].filter((row) => isDue(row, until));

  return {
    readNow: () => Promise.resolve(now),
    readBundle: (id, version) => Promise.resolve(bundles.get(`${id}@${String(version)}`)),
    addBundle(bundle) {
      bundles.set(`${bundle.id}@${String(bundle.version)}`, bundle);
      return Promise.resolve();
    },
    commit(change) {
      for (const row of change.customers ?? []) customers.set(row.id, row);
      for (const row of change.journeys ?? []) journeys.set(row.caseId, row);
      for (const chunk of change.history ?? []) {
        const chunks = history.get(chunk.customerId);
        if (chunks) chunks.push(chunk);
        else history.set(chunk.customerId, [chunk]);
      }
      for (const [strategy, totals] of change.counts ?? []) counts.set(strategy, totals);
      now = change.now ?? now;
      return Promise.resolve();
    },
    readCustomers: (ids) => Promise.resolve(present(ids.map((id) => customers.get(id)))),
    async readDue(until, limit) {
      // A disk would let others have their turn here, and so does this: a long call can be ended.
      await new Promise((resolve) => setTimeout(resolve));
      const found: CustomerRow[] = [];
      for (const row of customers.values()) {
        if (isDue(row, until)) found.push(row);
        if (found.length === limit) break;
      }
      return found;
    },
    countDue: (until) => Promise.resolve(due(until).length),
    readNextDue() {
      let first: Instant | undefined;
      for (const { nextDueAt } of customers.values()) {
        if (nextDueAt !== null && (first === undefined || nextDueAt < first)) first = nextDueAt;
      }
      return Promise.resolve(first);
    },
    readJourneys: (caseIds) => Promise.resolve(present(caseIds.map((id) => journeys.get(id)))),
    listJourneys(query) {
      const found = [...journeys.values()].filter((row) => answersQuery(row, query));
      found.sort((one, other) => (one.caseId < other.caseId ? -1 : 1));
      const { cursor } = query;
      const rest = cursor === undefined ? found : found.filter(({ caseId }) => caseId > cursor);
      const items = rest.slice(0, pageSize(query));
      const next = items.length < rest.length ? (items.at(-1)?.caseId ?? null) : null;
      return Promise.resolve({ items, next, total: found.length });
    },
    readHistory: (customerId) => Promise.resolve([...(history.get(customerId) ?? [])]),
    readCounts: (strategy) => Promise.resolve(counts.get(strategy)),
    clear(at) {
      for (const kept of [bundles, customers, journeys, history, counts]) kept.clear();
      now = at;
      return Promise.resolve();
    },
  };
}

function present<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}
