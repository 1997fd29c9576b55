import fc from 'fast-check';
import type { Bundle } from '@/core/bundle';
import { compile } from '@/core/compiler';
import type { HistoryEntry, JourneyEvent, OutsideEvent } from '@/core/contract';
import type { Facts } from '@/core/dictionary';
import { drive, load, type Addressed, type CustomerState, type Program } from '@/core/interpreter';
import { DAY, MINUTE } from '@/core/lib';
import { createPretendedWorld, type PretendedWorld } from '@/core/simulation';
import { laidOut, validProject } from './arbitrary-project';

export const FROM = Date.UTC(2026, 1, 20, 6);
export const DAYS = 200;
export const UNTIL = FROM + DAYS * DAY;
export const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'] as const;

/** Two claims of one customer on a strategy drawn by chance, and all that happens to them from outside. */
export type Run = {
  readonly bundle: Bundle;
  readonly program: Program;
  readonly world: PretendedWorld;
  readonly inbox: readonly Addressed[];
};

type Happening = { readonly type: OutsideEvent['type']; readonly data: object };

const euro = (minor: number) => ({ amount: { minor, currency: 'EUR' } });

/** What may happen, unless told otherwise. */
export const HAPPENINGS: readonly Happening[] = [
  { type: 'payment.received', data: euro(4_000) },
  { type: 'payment.reversed', data: euro(4_000) },
  { type: 'promise.made', data: { ...euro(4_000), dueDate: '2026-04-01' } },
  { type: 'promise.kept', data: {} },
  { type: 'promise.broken', data: {} },
  { type: 'plan.accepted', data: {} },
  { type: 'plan.breached', data: {} },
  { type: 'page.visited', data: {} },
  { type: 'dispute.raised', data: {} },
  { type: 'dispute.resolved', data: {} },
  { type: 'hardship.reported', data: {} },
  { type: 'hardship.ended', data: {} },
  { type: 'moratorium.started', data: {} },
  { type: 'moratorium.ended', data: {} },
  { type: 'cease.requested', data: {} },
  { type: 'message.opted-out', data: { channel: 'sms' } },
  { type: 'consent.changed', data: { channel: 'sms', state: 'granted' } },
  { type: 'consent.changed', data: { channel: 'email', state: 'denied' } },
  { type: 'facts.changed', data: { facts: { 'customer.email': 'ada@example.net' } } },
];

const facts: fc.Arbitrary<Facts> = fc
  .record({
    'customer.firstName': fc.option(fc.constant('Ada')),
    'customer.email': fc.option(fc.constant('ada@example.org'), { freq: 6 }),
    'customer.mobile': fc.option(fc.constant('+491701234567'), { freq: 6 }),
    'customer.timezone': fc.option(fc.constantFrom(...ZONES)),
    'claim.arrearsAmount': fc.integer({ min: 1, max: 30_000 }).map((minor) => ({ minor, currency: 'EUR' })),
    'claim.dueDate': fc.constantFrom('2025-12-01', '2026-02-15'),
    'consent.email': fc.constantFrom('granted', 'unknown'),
    'consent.sms': fc.constantFrom('granted', 'unknown'),
  })
  .map((drawn) => drawn as Facts);

const CASES = ['CL-1', 'CL-2'] as const;

/** Draws a run; `happenings` are what may happen in it. */
export function anyRun(happenings: readonly Happening[] = HAPPENINGS): fc.Arbitrary<Run> {
  const happening = fc.tuple(fc.nat(DAYS * 1440), fc.constantFrom(...CASES), fc.constantFrom(...happenings));
  return fc
    .tuple(
      validProject(),
      fc.tuple(facts, facts),
      fc.array(happening, { minLength: 3, maxLength: 24 }),
      fc.nat(600),
      fc.nat(1000),
    )
    .map(([project, given, happened, later, seed]) => {
      const { bundle } = compile(project, laidOut(project), { version: 1 });
      if (!bundle) throw new Error('A strategy that nothing is wrong with compiles.');
      const program = load(bundle);
      const [strategy = ''] = Object.keys(bundle.strategies);
      const starts = CASES.map((caseId, at): Addressed => {
        const data = {
          case: { id: caseId, customerId: 'C-1', facts: given[at] ?? {} },
          strategy,
          bundle: program.reference,
        };
        return {
          caseId,
          event: { id: `start-${caseId}`, type: 'start', at: FROM + at * later * MINUTE, data },
        };
      });
      const events = happened.map(([minute, caseId, { type, data }], at): Addressed => {
        return {
          caseId,
          event: { id: `happening-${at}`, type, at: FROM + minute * MINUTE, data } as JourneyEvent,
        };
      });
      return {
        bundle,
        program,
        world: createPretendedWorld({ seed, bundle }),
        inbox: [...starts, ...events],
      };
    });
}

/** Drives a run to its end, in as many parts as there are instants; between them the state is written and read. */
export function driveRun(
  { program, world, inbox }: Run,
  stops: readonly number[] = [],
): { trace: HistoryEntry[]; state: CustomerState | undefined } {
  let state: CustomerState | undefined;
  let waiting = inbox;
  const trace: HistoryEntry[] = [];
  for (const until of [...stops].sort((one, other) => one - other).concat(UNTIL)) {
    const driven = drive(() => program, state, waiting, until, world);
    trace.push(...driven.trace);
    state = throughJson(driven.state);
    waiting = throughJson(driven.inbox);
  }
  return { trace, state };
}

function throughJson<Value>(value: Value): Value {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);
}
