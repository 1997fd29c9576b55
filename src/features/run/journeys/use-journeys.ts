import { useEffect, useState } from 'react';
import type { BackendAdapter, JourneyQuery, JourneySummary } from '@/core/contract';

/** How many journeys are listed at most; a search finds the others. */
export const MOST_LISTED = 20_000;

/** The journeys that answer a query, as far as they have been read; `total` counts all of them. */
export type JourneyList = {
  readonly items: readonly JourneySummary[];
  readonly total: number;
  readonly isReady: boolean;
};

const NONE: JourneyList = { items: [], total: 0, isReady: false };

/** Reads journeys page by page and again whenever `revision` grows; what was shown stays until then. */
export function useJourneys(backend: BackendAdapter, query: JourneyQuery, revision: number): JourneyList {
  const [list, setList] = useState(NONE);
  const { strategy, operation, status, search } = query;
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const asked: JourneyQuery = {
        strategy,
        limit: 1000,
        ...(operation !== undefined && { operation }),
        ...(status !== undefined && { status }),
        ...(search !== undefined && { search }),
      };
      const items: JourneySummary[] = [];
      let cursor: string | null = null;
      do {
        const page = await backend.list(cursor === null ? asked : { ...asked, cursor });
        if (isGone || !page.ok) return;
        items.push(...page.value.items);
        cursor = page.value.next;
        setList({ items: [...items], total: page.value.total, isReady: true });
      } while (cursor !== null && items.length < MOST_LISTED);
    };
    const soon = setTimeout(() => void read(), 120);
    return () => {
      isGone = true;
      clearTimeout(soon);
    };
  }, [backend, strategy, operation, status, search, revision]);
  return list;
}
