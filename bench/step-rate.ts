import type { Customer, HistoryEntry, Journey } from '@/core/contract';
import { createCustomer, load, step } from '@/core/interpreter';
import { DAY } from '@/core/lib';
import { runPortfolio } from '@/core/simulation';
import { sampleBundle, sampleCases, START, STRATEGY } from '../tests/support/sample-run';
import { cpuTimes, round } from './cpu-time';
import type { Measurement } from './measurement';

const CASES = 2000;
const DAYS = 60;
const TARGET = 300_000;

const bundle = sampleBundle();
const program = load(bundle);

type Told = Extract<HistoryEntry, { event: unknown }>;

/**
 * How many steps a CPU second takes: all that a portfolio goes through in 60 days (starts, messages and their
 * receipts, calls, payments, waits), told to `step` again, event by event. The peer copies each state it leaves as JSON.
 */
export function measure(): Measurement {
  const customers = recordEvents();
  const states: Journey[] = [];
  for (const events of customers) replay(events, (journey) => states.push(journey));
  const times = cpuTimes({
    step: () => customers.forEach((events) => replay(events)),
    json: () => states.forEach((state) => JSON.parse(JSON.stringify(state)) as unknown),
  });
  const value = Math.round((states.length / times.step) * 1000);
  return {
    name: 'step-rate',
    value,
    unit: 'steps/s',
    target: TARGET,
    pass: value >= TARGET,
    peer: { name: 'journey copied as JSON', value: Math.round((states.length / times.json) * 1000) },
    ratio: round(times.json / times.step),
    note: `${states.length} steps of ${CASES} cases over ${DAYS} days; CPU time, median of 5`,
  };
}

/** What happened to each customer in the pretended world, and when. */
function recordEvents(): (readonly Told[])[] {
  const customers: (readonly Told[])[] = [];
  runPortfolio({
    bundle,
    strategy: STRATEGY,
    cases: sampleCases(CASES),
    from: START,
    until: START + DAYS * DAY,
    seed: 1,
    onHistory: (_, history) => customers.push(history.filter((entry) => 'event' in entry)),
  });
  return customers;
}

/** Tells a customer's journeys again what happened to them; `onStep` is handed the journey after every step. */
function replay(events: readonly Told[], onStep?: (journey: Journey) => void): void {
  let customer: Customer | undefined;
  const journeys = new Map<string, Journey>();
  for (const { caseId, event, at } of events) {
    if (event.type === 'start') customer ??= createCustomer(event.data.case);
    if (!customer) continue;
    const result = step(program, { journey: journeys.get(caseId) ?? null, customer }, event, at);
    customer = result.customer;
    if (!result.journey) continue;
    journeys.set(caseId, result.journey);
    onStep?.(result.journey);
  }
}
