import { type Bundle, type BundleReference } from '@/core/bundle';
import type { Case, HistoryEntry, RunCounts, StartReport } from '@/core/contract';
import { drive, load, type Program } from '@/core/interpreter';
import type { Instant } from '@/core/lib';
import { createPretendedWorld, type RenderDigest } from './pretended-world';
import { startCases } from './start-cases';
import { createCounts, createTally } from './tally';

/** A portfolio to run: which cases on which strategy, from when until when, under which seed. */
export type PortfolioRun = {
  readonly bundle: Bundle;
  readonly strategy: string;
  readonly cases: readonly Case[];
  readonly from: Instant;
  readonly until: Instant;
  readonly seed: number;
  readonly render?: RenderDigest;
  /** Handed each customer's history as it is done, oldest entry first. */
  readonly onHistory?: (customerId: string, history: readonly HistoryEntry[]) => void;
};

/**
 * Runs a portfolio in the pretended world, customer by customer, and comes back with what a backend would say of
 * the same run. Synthetic, not a forecast.
 */
export function runPortfolio(run: PortfolioRun): {
  readonly report: StartReport;
  readonly counts: RunCounts;
} {
  const { bundle, strategy, from, until, seed, render, onHistory } = run;
  const program = load(bundle);
  const programs = (): Program => program;
  const reference: BundleReference = { id: bundle.id, version: bundle.version, digest: bundle.digest };
  const world = createPretendedWorld({ seed, bundle, ...(render && { render }) });
  const tally = createTally();
  const report = { started: 0, existed: 0, notAdmitted: 0, failed: [] };
  for (const [customerId, cases] of groupByCustomer(run.cases)) {
    const start = { cases, bundle: reference, strategy, at: from, state: undefined, inbox: [] };
    const started = startCases(programs, start, world);
    for (const outcome of started.outcomes) report[outcome === 'not-admitted' ? 'notAdmitted' : outcome] += 1;
    if (!started.outcomes.includes('started')) continue;
    const driven = drive(programs, started.state, started.inbox, until, world);
    const trace = [...started.trace, ...driven.trace];
    tally.add({ before: undefined, after: driven.state, trace, reached: {} });
    onHistory?.(customerId, trace);
  }
  return { report, counts: tally.counts().get(strategy) ?? createCounts() };
}

/** Cases by customer, customers in the order of their first case. */
export function groupByCustomer(cases: readonly Case[]): ReadonlyMap<string, readonly Case[]> {
  const groups = new Map<string, Case[]>();
  for (const given of cases) {
    const group = groups.get(given.customerId);
    if (group) group.push(given);
    else groups.set(given.customerId, [given]);
  }
  return groups;
}
