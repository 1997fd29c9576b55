import { parseBundleValue, type Bundle, type BundleReference } from '@/core/bundle';
import type { BackendAdapter, BackendInfo, BackendProblem, HistoryEntry } from '@/core/contract';
import { fail, succeed, type Instant, type Result } from '@/core/lib';
import { createCounts } from '@/core/simulation';
import type { BackendStorage } from '../storage/backend-storage';
import { advance } from './advance';
import { orderCancel, orderPause, orderResume } from './orders';
import { attempt } from './refusal';
import { createRuntime, type WorldOf } from './runtime';
import { findRows, orderCases, sendEvents, type Order } from './send-events';
import { startJourneys } from './start-journeys';
import type { Workplace } from './work-batch';

/** What an engine is made of. Without a `clock` its time is virtual; `startsAt` is where that begins. */
export type EngineOptions = {
  readonly name: string;
  readonly durable: boolean;
  readonly storage: BackendStorage;
  readonly worldOf: WorldOf;
  readonly clock?: () => Instant;
  readonly startsAt: Instant;
  /** Lets one piece of work at a time touch the storage, whoever else uses it. */
  readonly exclusively: <Value>(work: () => Promise<Value>) => Promise<Value>;
};

/** A backend on a storage, and what makes a real clock go. */
export type Engine = {
  readonly backend: BackendAdapter;
  /** Does all that is due on the real clock; answers when to come back, undefined when nobody is due. */
  readonly catchUp: () => Promise<Result<Instant | undefined, BackendProblem>>;
};

type Answer<Value> = Promise<Result<Value, BackendProblem>>;

/**
 * Runs bundles on a storage: customers one by one, each with state, timers, inbox, history and totals in one
 * transaction. Pure but for the storage and the clock it is handed.
 */
export function createEngine(options: EngineOptions): Engine {
  const { name, durable, storage, clock, startsAt } = options;
  const runtime = createRuntime(storage, options.worldOf);
  const place: Workplace = { storage, runtime };
  const virtualClock = clock === undefined;

  const readNow = async (): Promise<Instant> => (clock ? clock() : ((await storage.readNow()) ?? startsAt));
  const describe = async (): Promise<BackendInfo> => ({
    kind: 'local',
    name,
    virtualClock,
    durable,
    now: await readNow(),
  });
  const alone = <Value>(work: () => Answer<Value>): Answer<Value> => attempt(() => options.exclusively(work));
  const order = (caseIds: readonly string[], make: Order): Answer<number> =>
    alone(async () => succeed(await orderCases(place, caseIds, await readNow(), make)));

  const backend: BackendAdapter = {
    describe: () => attempt(async () => succeed(await describe())),
    publish: (bundle) => alone(() => publish(storage, bundle)),
    start: (bundle, strategy, cases, call = {}) =>
      alone(async () =>
        startJourneys(place, { bundle, strategy, cases, now: await readNow(), options: call }),
      ),
    send: (events) => alone(async () => succeed(await sendEvents(place, events, await readNow()))),
    cancel: (caseIds, reason) => order(caseIds, orderCancel(reason)),
    pause: (caseIds) => order(caseIds, orderPause),
    resume: (caseIds) => order(caseIds, orderResume),
    read: (caseId) =>
      attempt(async () => {
        const row = (await findRows(place, [caseId])).get(caseId);
        const journey = row?.state.journeys[caseId];
        return row && journey ? succeed({ journey, customer: row.state.customer }) : unknownCase(caseId);
      }),
    list: (query) =>
      attempt(async () => {
        const { items, next, total } = await storage.listJourneys(query);
        return succeed({
          items: items.map(({ strategy: _strategy, text: _text, ...summary }) => summary),
          next,
          total,
        });
      }),
    readHistory: (caseId) => attempt(() => readHistory(place, caseId)),
    count: (strategy) => attempt(async () => succeed((await storage.readCounts(strategy)) ?? createCounts())),
    advanceClock: (to, call = {}) =>
      alone(async () => {
        if (!virtualClock) return fail({ code: 'clock-real', values: {} });
        const now = await readNow();
        if (to < now) return fail({ code: 'backend-refused', values: { reason: 'clock-back', now, to } });
        const done = await advance(place, { from: Number.NEGATIVE_INFINITY, until: to }, call);
        if (!done.ok) return done;
        await storage.commit({ now: to });
        return succeed(await describe());
      }),
    reset: (at) =>
      alone(async () => {
        if (!virtualClock) return fail({ code: 'clock-real', values: {} });
        await storage.clear(at);
        runtime.forget();
        return succeed(await describe());
      }),
  };

  return {
    backend,
    catchUp: () =>
      alone(async () => {
        const now = await readNow();
        const done = await advance(place, { from: now, until: now }, {});
        return done.ok ? succeed(await storage.readNextDue()) : done;
      }),
  };
}

/** Takes a bundle through its door, whoever hands it over. */
async function publish(storage: BackendStorage, bundle: Bundle): Answer<BundleReference> {
  const read = parseBundleValue(bundle);
  if (!read.ok) return fail({ code: 'bundle-invalid', values: {}, diagnostic: read.error });
  const { id, version, digest } = read.value;
  const known = await storage.readBundle(id, version);
  if (known && known.digest !== digest) return fail({ code: 'bundle-differs', values: { id, version } });
  if (!known) await storage.addBundle(read.value);
  return succeed({ id, version, digest });
}

async function readHistory(place: Workplace, caseId: string): Answer<readonly HistoryEntry[]> {
  const [journey] = await place.storage.readJourneys([caseId]);
  if (!journey) return unknownCase(caseId);
  const chunks = await place.storage.readHistory(journey.customerId);
  return succeed(chunks.flatMap(({ entries }) => entries.filter((entry) => entry.caseId === caseId)));
}

function unknownCase(caseId: string): { ok: false; error: BackendProblem } {
  return fail({ code: 'case-unknown', values: { caseId } });
}
