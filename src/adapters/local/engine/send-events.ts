import {
  isCustomerEvent,
  outlivesJourneys,
  type AddressedEvent,
  type EventOutcome,
  type Journey,
  type JourneyEvent,
} from '@/core/contract';
import type { Addressed } from '@/core/interpreter';
import type { Instant } from '@/core/lib';
import type { CustomerRow } from '../storage/backend-storage';
import { commitRows, driveRow, prepareRows, type Workplace } from './work-batch';

/**
 * Takes events and drives the customers they concern, all in one transaction: whether one is known already is
 * decided with what else came before it in the batch.
 */
export async function sendEvents(
  place: Workplace,
  events: readonly AddressedEvent[],
  now: Instant,
): Promise<readonly EventOutcome[]> {
  const rows = await findRows(
    place,
    events.map(({ caseId }) => caseId),
  );
  const fresh = new Map<string, Addressed[]>();
  const outcomes = events.map(({ caseId, event }): EventOutcome => {
    const row = rows.get(caseId);
    if (!row) return 'unknown-case';
    const taken = fresh.get(row.id) ?? [];
    const outcome = outcomeOf(row, taken, caseId, event);
    if (outcome === 'applied') fresh.set(row.id, [...taken, { caseId, event }]);
    return outcome;
  });
  await driveAll(place, rows, fresh, now);
  return outcomes;
}

/** What an operator orders for one journey at an instant; undefined when it needs nothing. */
export type Order = (journey: Journey, at: Instant) => JourneyEvent | undefined;

/** What an operator orders for some cases; answers how many of them it changed anything for. */
export async function orderCases(
  place: Workplace,
  caseIds: readonly string[],
  now: Instant,
  order: Order,
): Promise<number> {
  const rows = await findRows(place, caseIds);
  const fresh = new Map<string, Addressed[]>();
  let count = 0;
  for (const caseId of new Set(caseIds)) {
    const row = rows.get(caseId);
    const journey = row?.state.journeys[caseId];
    const event = row && journey && order(journey, Math.max(now, row.clock));
    if (!row || !event) continue;
    fresh.set(row.id, [...(fresh.get(row.id) ?? []), { caseId, event }]);
    count += 1;
  }
  await driveAll(place, rows, fresh, now);
  return count;
}

/** The customers of some cases, by case id; unknown cases are left out. */
export async function findRows(
  { storage }: Workplace,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CustomerRow>> {
  const journeys = await storage.readJourneys([...new Set(caseIds)]);
  const customers = await storage.readCustomers([...new Set(journeys.map(({ customerId }) => customerId))]);
  const byId = new Map(customers.map((row) => [row.id, row]));
  return new Map(
    journeys.flatMap(({ caseId, customerId }) => {
      const row = byId.get(customerId);
      return row ? [[caseId, row] as const] : [];
    }),
  );
}

async function driveAll(
  place: Workplace,
  rows: ReadonlyMap<string, CustomerRow>,
  fresh: ReadonlyMap<string, readonly Addressed[]>,
  now: Instant,
): Promise<void> {
  const touched = [...new Map([...rows.values()].map((row) => [row.id, row])).values()].filter(({ id }) =>
    fresh.has(id),
  );
  await prepareRows(place.runtime, touched);
  await commitRows(
    place,
    touched.map((row) => driveRow(place.runtime, row, fresh.get(row.id) ?? [], { from: now, until: now })),
  );
}

function outcomeOf(
  row: CustomerRow,
  taken: readonly Addressed[],
  caseId: string,
  event: JourneyEvent,
): EventOutcome {
  const concerned = isCustomerEvent(event)
    ? Object.values(row.state.journeys)
    : [row.state.journeys[caseId]].filter((journey) => journey !== undefined);
  const isKnown =
    concerned.some(({ seen }) => seen.includes(event.id)) ||
    [...row.inbox, ...taken].some((item) => item.event.id === event.id);
  if (isKnown) return 'duplicate';
  const isOpen = concerned.some(({ status }) => status !== 'ended');
  return isOpen || (concerned.length > 0 && outlivesJourneys(event)) ? 'applied' : 'ignored';
}
