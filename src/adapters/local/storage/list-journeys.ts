import type { IDBPIndex } from 'idb';
import type { JourneyQuery } from '@/core/contract';
import type { BackendDatabase, BackendSchema } from './database';
import { answersQuery, pageSize, type JourneyPage, type JourneyRow } from './backend-storage';

type Index = 'strategy' | 'operation' | 'status';

/** One page of the journeys that answer a query. An index answers a query of one filter alone; the rest are looked through. */
export async function listJourneys(database: BackendDatabase, query: JourneyQuery): Promise<JourneyPage> {
  const { store } = database.transaction('journeys');
  const [name, prefix] = narrowest(query);
  const index: IDBPIndex<BackendSchema, ['journeys'], 'journeys', Index> = store.index(name);
  const whole = IDBKeyRange.bound(prefix, [...prefix, []]);
  const size = pageSize(query);
  if (query.search || (query.operation !== undefined && query.status !== undefined)) {
    return cut(await index.getAll(whole), query, size);
  }
  const rest =
    query.cursor === undefined ? whole : IDBKeyRange.bound([...prefix, query.cursor], [...prefix, []], true);
  const [found, total] = await Promise.all([index.getAll(rest, size + 1), index.count(whole)]);
  return page(found, size, total);
}

function narrowest({ strategy, operation, status }: JourneyQuery): [Index, string[]] {
  if (operation !== undefined) return ['operation', [strategy, operation]];
  return status === undefined ? ['strategy', [strategy]] : ['status', [strategy, status]];
}

function cut(rows: readonly JourneyRow[], query: JourneyQuery, size: number): JourneyPage {
  const found = rows.filter((row) => answersQuery(row, query));
  const { cursor } = query;
  const rest = cursor === undefined ? found : found.filter(({ caseId }) => caseId > cursor);
  return page(rest.slice(0, size + 1), size, found.length);
}

/** A page of rows that hold one more than fits when there are more. */
function page(found: readonly JourneyRow[], size: number, total: number): JourneyPage {
  const items = found.slice(0, size);
  return { items, next: found.length > size ? (items.at(-1)?.caseId ?? null) : null, total };
}
