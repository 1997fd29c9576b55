import type { BundleReference } from '@/core/bundle';
import type { HistoryEntry, RunCounts } from '@/core/contract';
import { drive, nextDue, type CustomerState, type Addressed } from '@/core/interpreter';
import type { Instant } from '@/core/lib';
import { createTally, type ReachedOperations } from '@/core/simulation';
import type { BackendStorage, CustomerRow } from '../storage/backend-storage';
import { toJourneyRow } from './journey-row';
import type { Runtime } from './runtime';

/** What the calls of the engine share. */
export type Workplace = { readonly storage: BackendStorage; readonly runtime: Runtime };

/** One customer of a batch, before and after. */
export type DrivenRow = {
  readonly id: string;
  readonly row: CustomerRow | undefined;
  readonly state: CustomerState | undefined;
  readonly inbox: readonly Addressed[];
  readonly trace: readonly HistoryEntry[];
  readonly clock: Instant;
};

const NOTHING: ReachedOperations = {};

/** How far to drive, and the instant before which nothing happens any more. */
export type Span = { readonly from: Instant; readonly until: Instant };

/** Drives a customer with what has newly come in. A customer who was driven further already stays there. */
export function driveRow(
  runtime: Runtime,
  row: CustomerRow,
  fresh: readonly Addressed[],
  span: Span,
): DrivenRow {
  const clock = Math.max(row.clock, span.until);
  const from = Math.max(row.clock, span.from);
  const driven = drive(runtime.programOf, row.state, [...row.inbox, ...fresh], clock, runtime.world, from);
  return { id: row.id, row, state: driven.state, inbox: driven.inbox, trace: driven.trace, clock };
}

/** Makes ready the bundles that some customers' journeys run on. */
export async function prepareRows(runtime: Runtime, rows: readonly CustomerRow[]): Promise<void> {
  const references = new Map<string, BundleReference>();
  for (const { state } of rows) {
    for (const { bundle } of Object.values(state.journeys)) references.set(bundle.digest, bundle);
  }
  await runtime.prepare(references.values());
}

/**
 * Keeps a batch of driven customers in one transaction: states with their inboxes and timers, journeys as listed,
 * history, totals. Customers who have no journey leave no trace.
 */
export async function commitRows({ storage }: Workplace, driven: readonly DrivenRow[]): Promise<void> {
  const kept = driven.filter(({ state }) => state !== undefined && Object.keys(state.journeys).length > 0);
  if (kept.length === 0) return;
  const earlier = await readTotals(storage, kept);
  const tally = createTally((strategy) => earlier.get(strategy));
  const customers: CustomerRow[] = [];
  const journeys = [];
  const history = [];
  for (const { id, row, state, inbox, trace, clock } of kept) {
    if (!state) continue;
    const reached = tally.add({ before: row?.state, after: state, trace, reached: row?.reached ?? NOTHING });
    const number = row?.chunks ?? 0;
    if (trace.length > 0) history.push({ customerId: id, number, entries: trace });
    const chunks = trace.length > 0 ? number + 1 : number;
    customers.push({ id, state, inbox, clock, nextDueAt: nextDue(state, inbox), reached, chunks });
    for (const journey of Object.values(state.journeys)) {
      if (row?.state.journeys[journey.caseId] !== journey) journeys.push(toJourneyRow(journey));
    }
  }
  const counts = tally.counts();
  await storage.commit({ customers, journeys, history, counts });
}

/** The totals so far of every strategy that a batch touches. */
async function readTotals(
  storage: BackendStorage,
  driven: readonly DrivenRow[],
): Promise<ReadonlyMap<string, RunCounts>> {
  const strategies = new Set(
    driven
      .flatMap(({ row, state }) => [row?.state, state].flatMap((it) => Object.values(it?.journeys ?? {})))
      .map((it) => it.strategy),
  );
  const totals = new Map<string, RunCounts>();
  for (const strategy of strategies) {
    const counts = await storage.readCounts(strategy);
    if (counts) totals.set(strategy, counts);
  }
  return totals;
}
