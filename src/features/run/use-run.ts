import { useCallback, useEffect, useRef, useState } from 'react';
import type { BackendAdapter, CallOptions } from '@/core/contract';
import { DAY, hasErrors } from '@/core/lib';
import { parseStoredPortfolio } from '@/core/portfolio';
import type { Project } from '@/core/project';
import { compileProject, useServices } from '@/workspace';
import { inTurn } from './in-turn';
import { readRun } from './read-run';
import type { News, Run, RunState, Work } from './run-state';
import { dayOf, startOfDay, zoneOf } from './start-of-day';

/** A run and what can be done with it. */
export type RunControl = RunState & {
  /** Grows with everything that may have changed a journey: what is shown of them is read again. */
  readonly revision: number;
  readonly backend: BackendAdapter;
  readonly start: (portfolio: string, days: number) => void;
  readonly advance: (days: number) => void;
  readonly stop: () => void;
  readonly startOver: () => void;
  readonly refresh: () => void;
};

/** How often figures change on the screen while the clock moves, in milliseconds. */
const REFRESH_EVERY = 400;

/** Follows the run of a strategy on the local backend and steers it. */
export function useRun(strategy: string, project: Project | undefined): RunControl {
  const { backends, portfolios, mailCompiler } = useServices();
  const backend = backends.local;
  const [state, setState] = useState<RunState>({
    phase: 'opening',
    run: undefined,
    work: undefined,
    news: undefined,
  });
  const [revision, setRevision] = useState(0);
  const ending = useRef<AbortController>(undefined);
  const latest = useRef(project);
  useEffect(() => {
    latest.current = project;
  }, [project]);

  const tell = useCallback((news: News | undefined) => setState((now) => ({ ...now, news })), []);
  const setWork = useCallback((work: Work | undefined) => setState((now) => ({ ...now, work })), []);
  const setRun = useCallback((run: Run | undefined) => {
    setState((now) => ({ ...now, run, phase: run ? 'running' : 'set-up' }));
    setRevision((now) => now + 1);
  }, []);

  const compile = useCallback(async () => {
    const documents = latest.current;
    if (!documents) return { diagnostics: [] };
    return compileProject(documents, mailCompiler, { version: 1, id: strategy, strategies: [strategy] });
  }, [mailCompiler, strategy]);

  const isOpen = project !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    let isGone = false;
    const calls = ending;
    const open = async () => {
      const run = await readRun(backend, strategy, async () => (await compile()).bundle);
      if (isGone) return;
      if (run.ok) setRun(run.value);
      else
        setState({
          phase: 'set-up',
          run: undefined,
          work: undefined,
          news: { kind: 'problem', problem: run.error },
        });
    };
    void open();
    return () => {
      isGone = true;
      calls.current?.abort();
    };
  }, [isOpen, backend, strategy, compile, setRun]);

  /** Reads figures and clock anew; the bundle stays what it was. */
  const reread = useCallback(
    async (before: Run): Promise<Run> => {
      const [info, counts] = await Promise.all([backend.describe(), backend.count(strategy)]);
      const run = {
        ...before,
        ...(info.ok && { now: info.value.now }),
        ...(counts.ok && { counts: counts.value }),
      };
      setRun(run);
      return run;
    },
    [backend, strategy, setRun],
  );

  const move = useCallback(
    async (run: Run, days: number): Promise<void> => {
      const day = dayOf(run.startedAt, run.now) + days;
      let shown = 0;
      const call = watched(ending, (progress, now) => {
        setWork({ what: 'advancing', day, progress });
        if (now - shown < REFRESH_EVERY) return;
        shown = now;
        void reread(run);
      });
      setWork({ what: 'advancing', day, progress: undefined });
      const moved = await backend.advanceClock(run.startedAt + day * DAY, call);
      await reread(run);
      setWork(undefined);
      if (moved.ok) return;
      const { code, values } = moved.error;
      if (code === 'cancelled')
        tell({ kind: 'stopped', done: Number(values['done'] ?? 0), total: Number(values['total'] ?? 0) });
      else tell({ kind: 'problem', problem: moved.error });
    },
    [backend, reread, setWork, tell],
  );

  const begin = useCallback(
    async (portfolio: string, days: number): Promise<News | undefined> => {
      setWork({ what: 'compiling', day: 0, progress: undefined });
      const { bundle, diagnostics } = await compile();
      if (!bundle || hasErrors(diagnostics)) return { kind: 'blocked', diagnostics };
      const stored = await portfolios.read(portfolio);
      const read = stored.ok ? parseStoredPortfolio(stored.value) : stored;
      if (!read.ok) return { kind: 'portfolio' };
      const startedAt = startOfDay(read.value.asOf, zoneOf(bundle, strategy));
      const call = watched(ending, (progress) => setWork({ what: 'starting', day: 0, progress }));
      setWork({ what: 'starting', day: 0, progress: undefined });
      const emptied = await backend.reset(startedAt);
      const published = emptied.ok ? await backend.publish(bundle) : emptied;
      if (!published.ok) return { kind: 'problem', problem: published.error };
      const { id, version, digest } = bundle;
      const report = await backend.start({ id, version, digest }, strategy, read.value.cases, call);
      if (!report.ok) return { kind: 'problem', problem: report.error };
      const counts = await backend.count(strategy);
      if (!counts.ok) return { kind: 'problem', problem: counts.error };
      const run: Run = { startedAt, now: startedAt, counts: counts.value, bundle };
      setRun(run);
      const { started, notAdmitted, existed, failed } = report.value;
      tell({ kind: 'started', started, left: notAdmitted + existed, failed: failed.length });
      if (days > 0) await move(run, days);
      return undefined;
    },
    [backend, compile, move, portfolios, setRun, setWork, strategy, tell],
  );

  const { run, work } = state;
  return {
    ...state,
    revision,
    backend,
    start(portfolio, days) {
      tell(undefined);
      void inTurn(() => begin(portfolio, days)).then((news) => {
        setWork(undefined);
        if (news) tell(news);
      });
    },
    advance(days) {
      tell(undefined);
      if (run && !work) void move(run, days);
    },
    stop: () => ending.current?.abort(),
    startOver: () => setState({ phase: 'set-up', run, work: undefined, news: undefined }),
    refresh: () => void (run && reread(run)),
  };
}

/** A call that can be ended and tells how far it is, with the time of telling. */
function watched(
  ending: { current: AbortController | undefined },
  onProgress: (progress: NonNullable<Work['progress']>, now: number) => void,
): CallOptions {
  const controller = new AbortController();
  ending.current = controller;
  return { signal: controller.signal, onProgress: (progress) => onProgress(progress, performance.now()) };
}
