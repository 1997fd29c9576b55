import type { Bundle } from '@/core/bundle';
import type { BackendAdapter, BackendProblem } from '@/core/contract';
import { succeed, type Result } from '@/core/lib';
import type { Run } from './run-state';

/**
 * The run of a strategy that a backend still holds; undefined when there is none. Its bundle is made anew from the
 * documents: when they have changed since, the digest differs and the run is shown without it.
 */
export async function readRun(
  backend: BackendAdapter,
  strategy: string,
  compile: () => Promise<Bundle | undefined>,
): Promise<Result<Run | undefined, BackendProblem>> {
  const [info, counts, page] = await Promise.all([
    backend.describe(),
    backend.count(strategy),
    backend.list({ strategy, limit: 1 }),
  ]);
  if (!info.ok) return info;
  if (!counts.ok) return counts;
  if (!page.ok) return page;
  const [first] = page.value.items;
  if (!first) return succeed(undefined);
  const state = await backend.read(first.caseId);
  if (!state.ok) return state;
  const { startedAt, bundle: reference } = state.value.journey;
  const bundle = await compile();
  return succeed({
    startedAt,
    now: info.value.now,
    counts: counts.value,
    bundle: bundle?.digest === reference.digest ? bundle : undefined,
  });
}
