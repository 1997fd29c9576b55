import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerSchema, effectSchema, journeySchema, noteSchema, type HistoryEntry } from '@/core/contract';
import { createCustomer, step, type StepState } from '@/core/interpreter';
import { anyRun, driveRun, FROM, UNTIL } from '../../../support/arbitrary-run';

const numRuns = 80;

function effectsIn(trace: readonly HistoryEntry[]) {
  return trace.flatMap((entry) => ('effect' in entry ? [{ at: entry.at, ...entry.effect }] : []));
}

test('the same events give the same effects, however often they are driven', () => {
  fc.assert(
    fc.property(anyRun(), (run) => {
      expect(driveRun(run)).toEqual(driveRun(run));
    }),
    { numRuns },
  );
});

test('a drive that is split anywhere, its state written and read, leaves the same trace', () => {
  fc.assert(
    fc.property(
      anyRun(),
      fc.array(fc.integer({ min: FROM - 1, max: UNTIL }), { maxLength: 4 }),
      (run, stops) => {
        expect(driveRun(run, stops)).toEqual(driveRun(run));
      },
    ),
    { numRuns },
  );
});

test('an event that was taken before changes nothing: the same references come back', () => {
  fc.assert(
    fc.property(anyRun(), (run) => {
      const { trace, state } = driveRun(run);
      for (const entry of trace) {
        const journey = state?.journeys[entry.caseId];
        if (!('event' in entry) || !journey || entry.event.type === 'start' || entry.event.type === 'timer')
          continue;
        if (!journey.seen.includes(entry.event.id)) continue;
        const before: StepState = { journey, customer: state.customer };
        const after = step(run.program, before, entry.event, UNTIL);
        expect(after.journey).toBe(journey);
        expect(after.customer).toBe(state.customer);
        expect([after.effects, after.notes]).toEqual([[], []]);
      }
    }),
    { numRuns },
  );
});

test('a timer that is not the pending one changes nothing', () => {
  fc.assert(
    fc.property(anyRun(), fc.nat(200), (run, timer) => {
      const { state } = driveRun(run);
      for (const journey of Object.values(state?.journeys ?? {})) {
        if (!state || journey.timer?.id === timer) continue;
        const event = { id: 'stale', type: 'timer', at: UNTIL, data: { timer } } as const;
        expect(step(run.program, { journey, customer: state.customer }, event, UNTIL).journey).toBe(journey);
      }
    }),
    { numRuns },
  );
});

test('no strategy without faults ends in an error', () => {
  fc.assert(
    fc.property(anyRun(), (run) => {
      expect(
        effectsIn(driveRun(run).trace).filter(
          (effect) => effect.kind === 'complete' && effect.reason === 'error',
        ),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('no two effects of a kind have one key', () => {
  fc.assert(
    fc.property(anyRun(), (run) => {
      const keys = effectsIn(driveRun(run).trace).flatMap((effect) =>
        'key' in effect ? [`${effect.kind} ${effect.key}`] : [],
      );
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }),
    { numRuns },
  );
});

test('only what was sent or asked for is withdrawn, and all that a run leaves fits its schemas', () => {
  fc.assert(
    fc.property(anyRun(), (run) => {
      const { trace, state } = driveRun(run);
      const out = new Set<string>();
      for (const effect of effectsIn(trace)) {
        if (effect.kind === 'send' || effect.kind === 'task') out.add(effect.key);
        if (effect.kind === 'withdraw') expect(out.delete(effect.key)).toBe(true);
      }
      for (const entry of trace) {
        if ('effect' in entry) effectSchema.parse(entry.effect);
        if ('note' in entry) noteSchema.parse(entry.note);
      }
      if (state) customerSchema.parse(state.customer);
      for (const journey of Object.values(state?.journeys ?? {})) journeySchema.parse(journey);
    }),
    { numRuns },
  );
});

test('step leaves the state it is given as it was', () => {
  fc.assert(
    fc.property(anyRun(), (run) => {
      const states = new Map<string, StepState>();
      for (const entry of driveRun(run).trace) {
        if (!('event' in entry)) continue;
        const known = states.get(entry.caseId);
        const customer =
          known?.customer ??
          (entry.event.type === 'start' ? createCustomer(entry.event.data.case) : undefined);
        if (!customer) continue;
        const before = freeze({ journey: known?.journey ?? null, customer });
        states.set(entry.caseId, step(run.program, before, freeze(entry.event), entry.at));
      }
    }),
    { numRuns: 40 },
  );
});

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value)) freeze(item);
  return value;
}
