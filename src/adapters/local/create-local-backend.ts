import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { BackendAdapter, BackendProblem, CallOptions } from '@/core/contract';
import { fail, type Result } from '@/core/lib';
import { USUAL_SEED } from './usual-seed';
import type { LocalBackendOptions, ProgressListener, WorkerBackend } from './worker-backend';

/** The local backend as a tab holds it. */
export interface LocalBackend extends BackendAdapter {
  /** Ends the worker at once. What it had kept stays kept; calls that wait are answered with `cancelled`. */
  close(): void;
}

type Answer<Value> = Promise<Result<Value, BackendProblem>>;

type Line = {
  readonly worker: Worker;
  readonly remote: Remote<WorkerBackend>;
  readonly broken: Promise<BackendProblem>;
};

/** The local backend's usual place and time: its own database, a virtual clock that begins now. */
const USUAL = { database: 'fairpath-backend', seed: USUAL_SEED, clock: 'virtual' } as const;

/**
 * The backend that lives in this browser: a worker with a database of its own, started on the first call. All tabs
 * share what it keeps. No call rejects; a worker that breaks is replaced on the next call.
 */
export function createLocalBackend(chosen: Partial<LocalBackendOptions> = {}): LocalBackend {
  const options: LocalBackendOptions = { startsAt: Date.now(), ...USUAL, ...chosen };
  let line: Line | undefined;
  let endLine: ((problem: BackendProblem) => void) | undefined;
  let calls = 0;

  function connect(): Line {
    if (line) return line;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: options.database,
    });
    const remote = wrap<WorkerBackend>(worker);
    const broken = new Promise<BackendProblem>((resolve) => {
      endLine = (problem) => {
        line = undefined;
        worker.terminate();
        resolve(problem);
      };
    });
    worker.onerror = ({ message }) => endLine?.({ code: 'backend-unreachable', values: { reason: message } });
    line = { worker, remote, broken };
    void remote.open(options);
    return line;
  }

  async function ask<Value>(call: (remote: Remote<WorkerBackend>) => Answer<Value>): Answer<Value> {
    const { remote, broken } = connect();
    try {
      return await Promise.race([call(remote), broken.then((problem) => fail(problem))]);
    } catch (error) {
      return fail({
        code: 'backend-unreachable',
        values: { reason: error instanceof Error ? error.message : String(error) },
      });
    }
  }

  /** A call with its progress and signal; the signal crosses as a number. */
  async function watch<Value>(
    { onProgress, signal }: CallOptions,
    work: (remote: Remote<WorkerBackend>, call: number, listener: ProgressListener) => Answer<Value>,
  ): Answer<Value> {
    if (signal?.aborted) return fail({ code: 'cancelled', values: { done: 0, total: 0 } });
    calls += 1;
    const call = calls;
    const end = () => void line?.remote.end(call);
    signal?.addEventListener('abort', end);
    const listener = proxy<ProgressListener>((progress) => onProgress?.(progress));
    try {
      return await ask((remote) => work(remote, call, listener));
    } finally {
      signal?.removeEventListener('abort', end);
    }
  }

  return {
    describe: () => ask((remote) => remote.describe()),
    publish: (bundle) => ask((remote) => remote.publish(bundle)),
    start: (bundle, strategy, cases, call = {}) =>
      watch(call, (remote, id, listener) => remote.start(bundle, strategy, cases, id, listener)),
    send: (events) => ask((remote) => remote.send(events)),
    cancel: (caseIds, reason) => ask((remote) => remote.cancel(caseIds, reason)),
    pause: (caseIds) => ask((remote) => remote.pause(caseIds)),
    resume: (caseIds) => ask((remote) => remote.resume(caseIds)),
    read: (caseId) => ask((remote) => remote.read(caseId)),
    list: (query) => ask((remote) => remote.list(query)),
    readHistory: (caseId) => ask((remote) => remote.readHistory(caseId)),
    count: (strategy) => ask((remote) => remote.count(strategy)),
    advanceClock: (to, call = {}) =>
      watch(call, (remote, id, listener) => remote.advanceClock(to, id, listener)),
    reset: (at) => ask((remote) => remote.reset(at)),
    close() {
      line?.remote[releaseProxy]();
      endLine?.({ code: 'cancelled', values: { done: 0, total: 0 } });
    },
  };
}
