import { expect, test } from 'vitest';
import { caseSchema, type Case, type JourneyEvent } from '@/core/contract';
import { drive, load, nextDue, step, type Addressed } from '@/core/interpreter';
import { DAY, HOUR } from '@/core/lib';
import { sampleBundle, sampleCases, START, STRATEGY } from '../../../support/sample-run';
import { bundleOf, days, end, enter, holdOn, send, wait } from '../../../support/conformance-bundle';

const bundle = sampleBundle();
const program = load(bundle);
const [first] = sampleCases(1);
if (!first) throw new Error('A case is expected.');

function start(given: Case, at = START, id = `start-${given.id}`, of = program): Addressed {
  const [strategy = STRATEGY] = of.strategies.keys();
  return {
    caseId: given.id,
    event: { id, type: 'start', at, data: { case: given, strategy, bundle: of.reference } },
  };
}

const told = (caseId: string, event: object): Addressed => ({ caseId, event: event as JourneyEvent });

test.each(['toString', 'constructor', 'hasOwnProperty', 'valueOf'])('a case may be called %s', (id) => {
  const { state } = drive(() => program, undefined, [start({ ...first, id })], START);
  expect(state?.journeys[id]?.status).toBe('active');
});

test('a case may not be called by the word that reaches every object', () => {
  expect(caseSchema.safeParse({ ...first, id: '__proto__' }).success).toBe(false);
  expect(caseSchema.safeParse(first).success).toBe(true);
});

test('what happens at the instant of the start comes after it', () => {
  const clash = told(first.id, { id: 'a', type: 'dispute.raised', at: START, data: {} });
  const { state } = drive(() => program, undefined, [clash, start(first)], START);
  expect(state?.journeys[first.id]?.heldBy).toBe('dispute');
});

test('a start that comes again under its own id changes nothing, even when the rule would let the case come back', () => {
  const open = load(bundleOf({ steps: [enter(), end()], reentry: { rule: 'after-days', days: 0 } }));
  const { state, trace } = drive(
    () => open,
    undefined,
    [start(first, START, 'S', open), start(first, START + DAY, 'S', open)],
    START + 2 * DAY,
  );
  expect(state?.journeys[first.id]?.run).toBe(1);
  expect(trace.filter((entry) => 'event' in entry)).toHaveLength(1);
});

test('an event of an earlier run does not count in the next', () => {
  const back = load(
    bundleOf({ steps: [enter(), wait('rest', days(1)), end()], reentry: { rule: 'after-days', days: 1 } }),
  );
  const paid = (at: number) =>
    told(first.id, {
      id: 'P',
      type: 'payment.received',
      at,
      data: { amount: { minor: 1, currency: 'EUR' } },
    });
  const inbox = [
    start(first, START, 'S-1', back),
    paid(START + HOUR),
    start(first, START + 3 * DAY, 'S-2', back),
    paid(START + 3 * DAY + HOUR),
  ];
  const { state } = drive(() => back, undefined, inbox, START + 3 * DAY + 2 * HOUR);
  expect(state?.journeys[first.id]).toMatchObject({ run: 2, seen: ['S-1', 'P', 'S-2'] });
  expect(state?.journeys[first.id]?.facts['payments.count12m']).toBeUndefined();
});

test('a payment too much is a credit, so that its reversal leaves what was owed', () => {
  const paying = load(bundleOf({ steps: [enter(), wait('rest', days(9)), end()] }));
  const amount = { minor: 1_000_000, currency: 'EUR' };
  const inbox = [
    start(first, START, 'S', paying),
    told(first.id, { id: 'P', type: 'payment.received', at: START + HOUR, data: { amount } }),
    told(first.id, { id: 'R', type: 'payment.reversed', at: START + 2 * HOUR, data: { amount } }),
  ];
  const { state } = drive(() => paying, undefined, inbox, START + DAY);
  expect(state?.journeys[first.id]?.facts['claim.arrearsAmount']).toEqual(first.facts['claim.arrearsAmount']);
});

test('a paused journey stays paused through a hold, and its timer comes late when it goes on', () => {
  const held = load(
    bundleOf({
      steps: [enter(), wait('rest', days(1)), send('mail'), end()],
      interrupts: [holdOn('dispute')],
    }),
  );
  const inbox = [
    start(first, START, 'S', held),
    told(first.id, { id: '1', type: 'pause', at: START + HOUR, data: {} }),
    told(first.id, { id: '2', type: 'dispute.raised', at: START + 2 * HOUR, data: {} }),
    told(first.id, { id: '3', type: 'dispute.resolved', at: START + 3 * HOUR, data: {} }),
  ];
  const paused = drive(() => held, undefined, inbox, START + 3 * DAY);
  expect(paused.state?.journeys[first.id]?.status).toBe('paused');
  expect(nextDue(paused.state, paused.inbox)).toBeNull();
  const resume = told(first.id, { id: '4', type: 'resume', at: START + 3 * DAY, data: {} });
  const resumed = drive(() => held, paused.state, [resume], START + 5 * DAY);
  // It was held with 22 hours left; those run from the resume on.
  expect(
    resumed.trace.filter((entry) => 'effect' in entry && entry.effect.kind === 'send').map(({ at }) => at),
  ).toEqual([START + 3 * DAY + 22 * HOUR]);
});

test('a journey of another bundle is refused with a sentence', () => {
  const { state } = drive(() => program, undefined, [start(first)], START);
  const other = load(sampleBundle(2, 'Other'));
  const journey = state?.journeys[first.id] ?? null;
  const customer = state?.customer;
  if (!customer) throw new Error('A customer is expected.');
  const event = { id: 'x', type: 'pause', at: START, data: {} } as const;
  expect(() => step(other, { journey, customer }, event, START)).toThrow(/runs on bundle sha256:/);
});
