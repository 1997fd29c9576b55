import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import type { Diagnostic } from '@/core/lib';
import { applyFix, checkStrategy } from '@/core/lint';
import { createStrategy, edits, parseStrategy, type NodeKind, type Strategy } from '@/core/strategy';
import { anyStrategy } from '../../../support/arbitrary-strategy';

const ID = '0198c0de-0000-7000-8000-00000000f101';
const SCRIPT = '0198c0de-0000-7000-8000-00000000f102';
const fresh = createStrategy(ID, 'Cards', 'Europe/Berlin');
const context = {
  fields: fieldsOf(createDictionary('0198c0de-0000-7000-8000-00000000f1ff')),
  segments: new Map(),
  templates: new Map([[SCRIPT, { name: 'Script', channel: 'call' }]]),
};

const check = (strategy: Strategy): Diagnostic[] => checkStrategy(strategy, context);
const spoken = (strategy: Strategy): string[] =>
  check(strategy).map(
    ({ code, severity, at }) =>
      `${severity} ${code} at ${at.node ?? '–'}${at.field === undefined ? '' : ` ${at.field}`}`,
  );

function put(strategy: Strategy, kind: NodeKind, source: string, port = 'next'): Strategy {
  return edits.insertNode(strategy, edits.createNode(strategy, kind), { after: { source, port } });
}

function without(strategy: Strategy, ...ids: string[]): Strategy {
  const nodes = Object.fromEntries(Object.entries(strategy.nodes).filter(([id]) => !ids.includes(id)));
  const edges = Object.fromEntries(
    Object.entries(strategy.edges).filter(
      ([, { source, target }]) => !ids.includes(source) && !ids.includes(target),
    ),
  );
  return { ...strategy, nodes, edges };
}

const lead = (strategy: Strategy, source: string, port: string, target: string): Strategy =>
  edits.connectPorts(strategy, { source, port, target });
const review = (strategy: Strategy) =>
  edits.changeSettings(strategy, 'task-1', 'task', { ...taskSettings, activity: 'review' });
const taskSettings = {
  activity: 'call' as const,
  queue: 'q',
  instructions: '',
  script: SCRIPT,
  outcomes: [{ id: 'a', name: 'A' }],
  sla: { amount: 1, unit: 'days' as const },
};

const withTask = lead(
  edits.changeSettings(put(fresh, 'task', 'entry'), 'task-1', 'task', taskSettings),
  'task-1',
  'a',
  'exit',
);
const recording = put(fresh, 'record', 'entry');
const businessDays = edits.changeSettings(put(fresh, 'wait', 'entry'), 'wait-1', 'wait', {
  form: 'duration',
  duration: { amount: 2, unit: 'business-days' },
  at: null,
});
const policy = (change: Partial<Strategy['policy']>): Strategy => ({
  ...fresh,
  policy: { ...fresh.policy, ...change },
});
const window = (from: string, until: string) => ({ days: [1], from, until, channels: [] });

test('a new strategy has nothing wrong with it', () => {
  expect(spoken(fresh)).toEqual([]);
});

const FAULTY: readonly (readonly [string, Strategy])[] = [
  ['error FLOW-01 at –', without(fresh, 'entry')],
  ['error entry-twice at entry-1', edits.insertNode(fresh, edits.createNode(fresh, 'entry'))],
  ['warning FLOW-02 at record-1', edits.insertNode(fresh, edits.createNode(fresh, 'record'))],
  ['error FLOW-03 at entry port.next', without(fresh, 'exit')],
  [
    'error FLOW-05 at wait-1 port.timeout',
    edits.changeSettings(put(fresh, 'wait', 'entry'), 'wait-1', 'wait', {
      form: 'event',
      events: ['promise.made'],
      deadline: { amount: 1, unit: 'days' },
    }),
  ],
  ['info CHN-NOFALLBACK at task-1 port.undeliverable', withTask],
  ['error FLOW-04 at record-1', lead(put(recording, 'record', 'record-1'), 'record-2', 'next', 'record-1')],
  [
    'error FLOW-14 at – interrupts.paid',
    { ...fresh, interrupts: fresh.interrupts.filter(({ kind }) => kind !== 'paid') },
  ],
  [
    'warning FLOW-15 at – interrupts.dispute',
    { ...fresh, interrupts: fresh.interrupts.filter(({ kind }) => kind !== 'dispute') },
  ],
  ['error policy-window-empty at – policy.windows.0', policy({ windows: [window('10:00', '10:00')] })],
  ['warning policy-window-none at – policy.windows', policy({ windows: [] })],
  [
    'error policy-cap-twice at – policy.caps',
    policy({ caps: [...fresh.policy.caps, { id: 'day', count: 2, days: 1, channels: [] }] }),
  ],
  ['warning DATE-01 at wait-1', businessDays],
  [
    'error FLOW-08 at experiment-1 arms',
    edits.changeSettings(put(fresh, 'experiment', 'entry'), 'experiment-1', 'experiment', {
      arms: [
        { id: 'a', name: 'A', role: 'champion', weight: 10 },
        { id: 'b', name: 'B', role: 'holdout', weight: 80 },
      ],
    }),
  ],
];

describe('each rule finds its fault:', () => {
  test.each(FAULTY)('%s', (expected, strategy) => {
    expect(spoken(strategy)).toContain(expected);
  });
});

describe('a fix takes its fault away:', () => {
  const fixable = FAULTY.flatMap(([name, strategy]) => {
    const found = check(strategy).find(({ code }) => name.includes(` ${code} `));
    return found?.fix ? [[name, strategy, found] as const] : [];
  });

  test.each(fixable)('%s', (_, strategy, { code, at, fix }) => {
    const fixed = fix ? applyFix(strategy, fix) : strategy;
    expect(
      check(fixed).filter(
        (other) => other.code === code && other.at.node === at.node && other.at.field === at.field,
      ),
    ).toEqual([]);
    expect(parseStrategy(JSON.parse(JSON.stringify(fixed)))).toMatchObject({ ok: true });
  });

  test('there are fixes for what one click can mend', () => {
    expect([...new Set(fixable.map(([, , { code }]) => code))].sort()).toEqual([
      'FLOW-01',
      'FLOW-02',
      'FLOW-03',
      'FLOW-04',
      'FLOW-05',
      'FLOW-08',
      'FLOW-14',
      'FLOW-15',
      'entry-twice',
    ]);
  });

  test('a fix that fits the strategy no more changes nothing', () => {
    for (const edit of [
      'lead-to-exit',
      'add-wait-after',
      'balance-weights',
      'answer-interrupt',
      'remove-node',
      'toString',
    ]) {
      expect(
        applyFix(fresh, { edit, values: { node: 'gone', port: 'gone', target: 'gone', kind: 'paid' } }),
        edit,
      ).toBe(fresh);
    }
  });
});

describe('loops', () => {
  const loops = (strategy: Strategy): string[] => spoken(strategy).filter((line) => line.includes('FLOW-04'));
  const circle = (strategy: Strategy) =>
    lead(put(strategy, 'record', 'record-1'), 'record-2', 'next', 'record-1');

  test('a wait that takes time breaks a loop, one that may be over at once does not', () => {
    const around = (settings: Parameters<typeof edits.changeSettings<'wait'>>[3]) => {
      const waiting = put(circle(recording), 'wait', 'record-1');
      return loops(edits.changeSettings(waiting, 'wait-1', 'wait', settings)).length;
    };
    const deadline = { amount: 1, unit: 'hours' as const };
    expect(around({ form: 'duration', duration: deadline, at: null })).toBe(0);
    expect(around({ form: 'duration', duration: { amount: 0, unit: 'days' }, at: null })).toBe(1);
    expect(around({ form: 'duration', duration: { amount: 0, unit: 'days' }, at: '10:00' })).toBe(0);
    expect(around({ form: 'time', at: '10:00' })).toBe(0);
    expect(around({ form: 'date', field: 'claim.dueDate', offsetDays: 0, at: '10:00' })).toBe(1);
  });

  test('a task takes time, but a call that nobody may make is left at once', () => {
    const back = lead(withTask, 'task-1', 'expired', 'record-1');
    const looped = lead(
      edits.insertNode(back, { ...edits.createNode(back, 'record') }),
      'record-1',
      'next',
      'task-1',
    );
    const led = lead(looped, 'task-1', 'expired', 'record-1');
    expect(loops(led)).toEqual(['error FLOW-04 at task-1']);
    expect(loops(lead(led, 'task-1', 'undeliverable', 'exit'))).toEqual([]);
    expect(loops(lead(led, 'task-1', 'undeliverable', 'record-1')).length).toBe(1);
    expect(loops(review(led))).toEqual([]);
  });

  test('parallel ways round a loop are mended together', () => {
    const split = put(recording, 'split', 'record-1');
    const both = lead(lead(split, 'split-1', 'a', 'record-1'), 'split-1', 'else', 'record-1');
    const [fault] = check(both).filter(({ code }) => code === 'FLOW-04');
    expect(fault?.fix && loops(applyFix(both, fault.fix))).toEqual([]);
  });
});

test('fixing whatever can be fixed ends, with no fixable fault left', () => {
  fc.assert(
    fc.property(anyStrategy(ID), (strategy) => {
      let fixed = strategy;
      let rounds = 0;
      for (;;) {
        const found = check(fixed).find(({ fix }) => fix !== undefined);
        if (!found?.fix) break;
        const next = applyFix(fixed, found.fix);
        expect(next, found.code).not.toBe(fixed);
        expect((rounds += 1)).toBeLessThan(150);
        fixed = next;
      }
      expect(parseStrategy(JSON.parse(JSON.stringify(fixed)))).toMatchObject({ ok: true });
    }),
    { numRuns: 100 },
  );
});

test('errors stand before warnings, warnings before notes', () => {
  const strategy = { ...without(withTask, 'exit'), interrupts: [] };
  const severities = check(strategy).map(({ severity }) => severity);
  const weights = severities.map((severity) => ['error', 'warning', 'info'].indexOf(severity));
  expect(weights).toEqual([...weights].sort((one, other) => one - other));
  expect(new Set(severities)).toEqual(new Set(['error', 'warning', 'info']));
});
