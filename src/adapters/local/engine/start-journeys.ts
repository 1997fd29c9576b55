import type { BundleReference } from '@/core/bundle';
import {
  caseSchema,
  type BackendProblem,
  type CallOptions,
  type Case,
  type StartReport,
} from '@/core/contract';
import { fail, succeed, type Instant, type Result } from '@/core/lib';
import { groupByCustomer, startCases } from '@/core/simulation';
import type { CustomerRow } from '../storage/backend-storage';
import { commitRows, prepareRows, type DrivenRow, type Workplace } from './work-batch';

/** How many customers are started in one transaction. */
const BATCH = 250;

/** Cases to start on a strategy at an instant. */
export type StartCall = {
  readonly bundle: BundleReference;
  readonly strategy: string;
  readonly cases: readonly Case[];
  readonly now: Instant;
  readonly options: CallOptions;
};

type Growing = {
  started: number;
  existed: number;
  notAdmitted: number;
  failed: { caseId: string; code: string }[];
};

/** Starts cases customer by customer, a transaction per batch. A call that is cut short keeps the batches done. */
export async function startJourneys(
  place: Workplace,
  call: StartCall,
): Promise<Result<StartReport, BackendProblem>> {
  const { bundle, strategy, cases, options } = call;
  await place.runtime.prepare([bundle]);
  if (!place.runtime.programOf(bundle).strategies.has(strategy)) {
    return fail({ code: 'backend-refused', values: { reason: 'strategy-unknown' } });
  }
  const report: Growing = { started: 0, existed: 0, notAdmitted: 0, failed: [] };
  const customers = [...groupByCustomer(cases)];
  let done = 0;
  for (let from = 0; from < customers.length; from += BATCH) {
    if (options.signal?.aborted) return fail({ code: 'cancelled', values: { done, total: cases.length } });
    const batch = customers.slice(from, from + BATCH);
    await startBatch(place, call, batch, report);
    for (const [, group] of batch) done += group.length;
    options.onProgress?.({ done, total: cases.length });
  }
  return succeed(report);
}

async function startBatch(
  place: Workplace,
  { bundle, strategy, now }: StartCall,
  batch: readonly (readonly [string, readonly Case[]])[],
  report: Growing,
): Promise<void> {
  const { storage, runtime } = place;
  const rows = new Map((await storage.readCustomers(batch.map(([id]) => id))).map((row) => [row.id, row]));
  await prepareRows(runtime, [...rows.values()]);
  const taken = await findTaken(place, batch);
  const driven: DrivenRow[] = [];
  for (const [id, group] of batch) {
    const fit = group.filter((given) => {
      const code = refusalOf(given, taken);
      if (code !== undefined) report.failed.push({ caseId: given.id, code });
      return code === undefined;
    });
    if (fit.length === 0) continue;
    const row: CustomerRow | undefined = rows.get(id);
    const at = Math.max(now, row?.clock ?? now);
    const start = { cases: fit, bundle, strategy, at, state: row?.state, inbox: row?.inbox ?? [] };
    const { outcomes, ...started } = startCases(runtime.programOf, start, runtime.worldFor(bundle));
    for (const outcome of outcomes) report[outcome === 'not-admitted' ? 'notAdmitted' : outcome] += 1;
    if (outcomes.includes('started')) driven.push({ id, row, ...started, clock: at });
  }
  await commitRows(place, driven);
}

/** The customer that each case id of a batch belongs to already. */
async function findTaken(
  { storage }: Workplace,
  batch: readonly (readonly [string, readonly Case[]])[],
): Promise<Map<string, string>> {
  const rows = await storage.readJourneys(batch.flatMap(([, group]) => group.map(({ id }) => id)));
  return new Map(rows.map(({ caseId, customerId }) => [caseId, customerId]));
}

function refusalOf(given: Case, taken: ReadonlyMap<string, string>): string | undefined {
  if (!caseSchema.safeParse(given).success) return 'case-shape';
  const owner = taken.get(given.id);
  return owner === undefined || owner === given.customerId ? undefined : 'case-of-another-customer';
}
