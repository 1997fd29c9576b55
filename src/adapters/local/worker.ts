import '@/core/lib/zod-jitless';
import { expose } from 'comlink';
import type { CallOptions } from '@/core/contract';
import { createEngine, type Engine } from './engine/create-engine';
import { createLockedQueue } from './engine/one-by-one';
import { pretendOutside } from './engine/pretend-outside';
import { runRealClock, type RealClock } from './engine/run-real-clock';
import { createIndexedStorage } from './storage/indexed-storage';
import type { LocalBackendOptions, ProgressListener, WorkerBackend } from './worker-backend';

let engine: Engine | undefined;
let realClock: RealClock | undefined;
const calls = new Map<number, AbortController>();

function open({ database, seed, startsAt, clock }: LocalBackendOptions): void {
  if (engine) return;
  engine = createEngine({
    name: database,
    durable: true,
    storage: createIndexedStorage(database),
    worldOf: pretendOutside(seed),
    startsAt,
    exclusively: createLockedQueue(`${database}-work`, navigator.locks),
    ...(clock === 'real' && { clock: () => Date.now() }),
  });
  if (clock === 'real') realClock = runRealClock(engine.catchUp, `${database}-clock`, navigator.locks);
}

function opened(): Engine['backend'] {
  if (!engine) throw new Error('The worker was asked before it was opened.');
  return engine.backend;
}

/** Runs a long call under its number. */
async function watch<Value>(
  call: number,
  onProgress: ProgressListener,
  work: (options: CallOptions) => Promise<Value>,
): Promise<Value> {
  const ending = new AbortController();
  calls.set(call, ending);
  try {
    return await work({ onProgress, signal: ending.signal });
  } finally {
    calls.delete(call);
    realClock?.nudge();
  }
}

/** Runs a call that may have made something due. */
async function nudging<Value>(work: Promise<Value>): Promise<Value> {
  const value = await work;
  realClock?.nudge();
  return value;
}

const worker: WorkerBackend = {
  open,
  end: (call) => calls.get(call)?.abort(),
  describe: () => opened().describe(),
  publish: (bundle) => opened().publish(bundle),
  start: (bundle, strategy, cases, call, onProgress) =>
    watch(call, onProgress, (options) => opened().start(bundle, strategy, cases, options)),
  send: (events) => nudging(opened().send(events)),
  cancel: (caseIds, reason) => nudging(opened().cancel(caseIds, reason)),
  pause: (caseIds) => nudging(opened().pause(caseIds)),
  resume: (caseIds) => nudging(opened().resume(caseIds)),
  read: (caseId) => opened().read(caseId),
  list: (query) => opened().list(query),
  readHistory: (caseId) => opened().readHistory(caseId),
  count: (strategy) => opened().count(strategy),
  advanceClock: (to, call, onProgress) =>
    watch(call, onProgress, (options) => opened().advanceClock(to, options)),
  reset: (at) => opened().reset(at),
};

expose(worker);
