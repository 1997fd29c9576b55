import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStrategy } from '@/core/lint';
import {
  createStrategy,
  edgeFrom,
  edits,
  mainPort,
  parseStrategy,
  schedules,
  type DunningLevel,
  type Strategy,
} from '@/core/strategy';
import { validStrategy } from '../../../../support/arbitrary-strategy';
import { read } from './tables';

const NAMING = { at: '10:00', nameOf: ({ name, number }: DunningLevel) => name || `Level ${number}` };
const empty = () => createStrategy('01930000-0000-7000-8000-00000000aa01', 'Late', 'Europe/Berlin');

function levels(...lines: readonly string[]): readonly DunningLevel[] {
  const { schedule } = read('Level|Day|Channel|Template', ...lines);
  if (!schedule.ok) throw new Error('The table of the test is refused.');
  return schedule.value;
}

const THREE = levels('1|7|E-Mail|Friendly reminder', '2|14|Anruf|Call script', '3|30|Brief|');

/** The main path from the entry, by the kinds of its steps. */
function path(strategy: Strategy): string[] {
  const kinds: string[] = [];
  let id: string | undefined = 'entry';
  while (id !== undefined && kinds.length < 1000) {
    const node: Strategy['nodes'][string] | undefined = strategy.nodes[id];
    if (!node) break;
    kinds.push(node.kind);
    const port = mainPort(node);
    id = port && edgeFrom(strategy, node.id, port.id)?.target;
  }
  return kinds;
}

test('each level is a wait until its day and its step; the last leads where the way out led', () => {
  const { strategy, added } = schedules.insertSchedule(
    empty(),
    THREE,
    { kind: 'after', source: 'entry', port: 'next' },
    NAMING,
  );
  expect(path(strategy)).toEqual(['entry', 'wait', 'send', 'wait', 'task', 'wait', 'send', 'exit']);
  expect(added).toEqual(['wait-1', 'send-1', 'wait-2', 'task-1', 'wait-3', 'send-2']);
  expect(strategy.nodes['wait-2']?.settings).toEqual({
    form: 'date',
    field: 'claim.dueDate',
    offsetDays: 14,
    at: '10:00',
  });
  expect(strategy.nodes['send-2']?.name).toBe('Level 3');
});

test('whatever comes of a call, the next level follows', () => {
  const { strategy } = schedules.insertSchedule(
    empty(),
    THREE,
    { kind: 'after', source: 'entry', port: 'next' },
    NAMING,
  );
  const targets = ['reached', 'not-reached', 'expired'].map(
    (port) => edgeFrom(strategy, 'task-1', port)?.target,
  );
  expect(targets).toEqual(['wait-3', 'wait-3', 'wait-3']);
});

test('a way out that led nowhere gets an exit', () => {
  const open = edits.removeNodes(empty(), ['exit']);
  const { strategy } = schedules.insertSchedule(
    open,
    THREE,
    { kind: 'after', source: 'entry', port: 'next' },
    NAMING,
  );
  expect(path(strategy).at(-1)).toBe('exit');
});

test('in place of everything, only the entry and what holds for the whole strategy stay', () => {
  const before: Strategy = {
    ...empty(),
    groups: { g: { id: 'g', name: 'G', nodes: ['exit'], collapsed: false } },
    layout: { mode: 'free', positions: { exit: { x: 1, y: 2 } } },
    suppressions: [{ code: 'CHN-NOFALLBACK', node: 'exit', field: null, reason: 'Why' }],
  };
  const { strategy } = schedules.insertSchedule(before, THREE, { kind: 'replace' }, NAMING);
  expect(path(strategy)).toEqual(['entry', 'wait', 'send', 'wait', 'task', 'wait', 'send', 'exit']);
  expect(strategy.groups).toEqual({});
  expect(strategy.suppressions).toEqual([]);
  expect(strategy.interrupts).toBe(before.interrupts);
  expect(parseStrategy(strategy).ok).toBe(true);
});

test('a strategy without an entry gets one when it is replaced', () => {
  const { strategy } = schedules.insertSchedule(
    edits.removeNodes(empty(), ['entry']),
    THREE,
    { kind: 'replace' },
    NAMING,
  );
  expect(Object.values(strategy.nodes).filter(({ kind }) => kind === 'entry')).toHaveLength(1);
});

test('a way out that is not there, and a table without levels, change nothing', () => {
  const before = empty();
  expect(
    schedules.insertSchedule(before, THREE, { kind: 'after', source: 'gone', port: 'next' }, NAMING).strategy,
  ).toBe(before);
  expect(schedules.insertSchedule(before, [], { kind: 'replace' }, NAMING).strategy).toBe(before);
});

test('behind any way out of any valid strategy, nothing becomes wrong but templates that are missing', () => {
  const context = { fields: new Map(), segments: new Map(), templates: new Map() };
  const wrong = (strategy: Strategy) =>
    checkStrategy(strategy, context).filter(
      ({ severity, code }) => severity === 'error' && /^FLOW|entry/.test(code),
    );
  fc.assert(
    fc.property(validStrategy('01930000-0000-7000-8000-00000000aa02'), fc.nat(1000), (strategy, draw) => {
      const edges = Object.values(strategy.edges);
      const edge = edges[draw % edges.length];
      if (!edge) return;
      const place = { kind: 'after' as const, source: edge.source, port: edge.port };
      const { strategy: after } = schedules.insertSchedule(strategy, THREE, place, NAMING);
      expect(parseStrategy(after).ok).toBe(true);
      expect(wrong(after).length).toBeLessThanOrEqual(wrong(strategy).length);
      expect(wrong(schedules.insertSchedule(strategy, THREE, { kind: 'replace' }, NAMING).strategy)).toEqual(
        [],
      );
    }),
  );
});
