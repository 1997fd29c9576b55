import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '@/core/compiler';
import { drive, load, type Addressed } from '@/core/interpreter';
import { DAY, fromDayNumber, MINUTE } from '@/core/lib';
import { INTERRUPT_KINDS } from '@/core/policy';
import { createPretendedWorld } from '@/core/simulation';
import { listEdges, reckonDays, skipDisabled, type DayReckoning, type Strategy } from '@/core/strategy';
import { laidOut, validProject } from '../../../../support/arbitrary-project';
import { anyStrategy } from '../../../../support/arbitrary-strategy';
import { HAPPENINGS } from '../../../../support/arbitrary-run';

const TODAY = 20_500;
const ID = '0198c0de-0000-7000-8000-00000000d021';

/**
 * A strategy that lets in who is so many days late, in a zone whose clocks never change, with contacts
 * free at any time and nothing that holds.
 */
function withoutDelays(strategy: Strategy, from: number, to: number): Strategy {
  const condition = {
    kind: 'compare',
    field: 'claim.dpd',
    operator: 'between',
    operand: { from, to },
  } as const;
  const nodes = Object.values(strategy.nodes).map((node) =>
    node.kind === 'entry' ? { ...node, settings: { condition } } : node,
  );
  return {
    ...strategy,
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    interrupts: INTERRUPT_KINDS.map((kind) => ({ kind, action: 'exit' })),
    settings: { ...strategy.settings, zone: 'Asia/Kathmandu', late: 'send' },
    policy: {
      ...strategy.policy,
      windows: [],
      caps: [],
      minimumGapHours: 0,
      consentRequired: [],
      calendar: null,
    },
  };
}

const drawnRun = fc.record({
  project: validProject(),
  from: fc.integer({ min: -20, max: 60 }),
  width: fc.nat(30),
  at: fc.nat(1000),
  minute: fc.nat(1439),
  seed: fc.nat(1000),
  happened: fc.array(fc.tuple(fc.nat(120 * 1440), fc.constantFrom(...HAPPENINGS)), { maxLength: 12 }),
});

test('a case comes to every step within the days that were reckoned', () => {
  let visits = 0;
  fc.assert(
    fc.property(drawnRun, ({ project, from, width, at, minute, seed, happened }) => {
      const strategies = project.strategies.map((each) => withoutDelays(each, from, from + width));
      const strategy = strategies[0];
      const planned = { ...project, strategies };
      const { bundle } = compile(planned, laidOut(planned), { version: 1 });
      if (!bundle || !strategy) throw new Error('A strategy that nothing is wrong with compiles.');
      const program = load(bundle);
      const dpd = from + (at % (width + 1));
      const due = TODAY - dpd;
      const midnight = TODAY * DAY - 345 * MINUTE;
      const start = midnight + minute * MINUTE;
      const facts = {
        'claim.dueDate': fromDayNumber(due),
        'claim.arrearsAmount': { minor: 20_000, currency: 'EUR' },
        'customer.email': 'ada@example.org',
        'customer.mobile': '+491701234567',
      };
      const inbox: Addressed[] = [
        {
          caseId: 'CL-1',
          event: {
            id: 'start',
            type: 'start',
            at: start,
            data: {
              case: { id: 'CL-1', customerId: 'C-1', facts },
              strategy: strategy.id,
              bundle: program.reference,
            },
          },
        },
        ...happened.map(
          ([after, { type, data }], index) =>
            ({
              caseId: 'CL-1',
              event: { id: `happening-${index}`, type, at: start + after * MINUTE, data },
            }) as Addressed,
        ),
      ];
      const { trace } = drive(
        () => program,
        undefined,
        inbox,
        start + 200 * DAY,
        createPretendedWorld({ seed, bundle }),
      );
      const { counts, days } = reckonDays(strategy);
      expect(counts).toBe('past-due');
      for (const entry of trace) {
        if (!('note' in entry) || entry.note.code !== 'entered') continue;
        visits += 1;
        const day = Math.floor((entry.at - midnight) / DAY) + dpd;
        const range = days.get(entry.note.operation ?? '');
        expect(range, `${entry.note.operation} on day ${day}`).toBeDefined();
        expect(day, entry.note.operation ?? '').toBeGreaterThanOrEqual(range?.earliest ?? Number.NaN);
        expect(day, entry.note.operation ?? '').toBeLessThanOrEqual(range?.latest ?? Number.NaN);
      }
    }),
  );
  expect(visits).toBeGreaterThan(100);
});

test('days go on along every way, whatever is drawn', () => {
  fc.assert(
    fc.property(anyStrategy(ID), (strategy) => {
      const { days } = reckonDays(strategy);
      for (const { earliest, latest } of days.values()) expect(earliest).toBeLessThanOrEqual(latest);
      for (const { source, target } of listEdges(skipDisabled(strategy))) {
        const [from, to] = [days.get(source), days.get(target)];
        if (!from) continue;
        expect(to?.latest).toBeGreaterThanOrEqual(from.latest);
        expect(to?.earliest).toBeGreaterThanOrEqual(firstOf(strategy, days));
      }
    }),
  );
});

test('nobody comes to a step before anybody can have left for it', () => {
  fc.assert(
    fc.property(anyStrategy(ID), (strategy) => {
      const { days } = reckonDays(strategy);
      const edges = listEdges(skipDisabled(strategy));
      for (const [id, { earliest }] of days) {
        const before = edges.flatMap(({ source, target }) =>
          target === id ? (days.get(source)?.earliest ?? []) : [],
        );
        if (before.length > 0 && strategy.nodes[id]?.kind !== 'entry')
          expect(earliest).toBeGreaterThanOrEqual(Math.min(...before));
      }
    }),
  );
});

function firstOf({ nodes }: Strategy, days: DayReckoning['days']): number {
  const entries = Object.values(nodes).filter(({ kind }) => kind === 'entry');
  return Math.min(...entries.map(({ id }) => days.get(id)?.earliest ?? Number.POSITIVE_INFINITY));
}
