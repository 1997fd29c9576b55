import { describe, expect, test } from 'vitest';
import type { Condition } from '@/core/condition';
import {
  createStrategy,
  edgeKey,
  NODE_DEFINITIONS,
  reckonDays,
  type Edge,
  type NodeSettings,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';

type Wait = NodeSettings['wait'];

const empty = createStrategy('0198c0de-0000-7000-8000-00000000f0d1', 'Days', 'Europe/Berlin');
const late = (from: number, to: number): Condition => ({
  kind: 'compare',
  field: 'claim.dpd',
  operator: 'between',
  operand: { from, to },
});
const days = (amount: number) => ({ amount, unit: 'days' as const });
const wait = (id: string, settings: Wait): StrategyNode => ({ id, kind: 'wait', name: '', settings });
const send = (id: string): StrategyNode => ({
  id,
  kind: 'send',
  name: '',
  settings: NODE_DEFINITIONS.send.createSettings(),
});
const split = (id: string): StrategyNode => ({
  id,
  kind: 'split',
  name: '',
  settings: NODE_DEFINITIONS.split.createSettings(),
});

/** A strategy of an entry, the given nodes and an exit, joined as written: `'wait/timeout/mail'`. */
function strategyOf(
  condition: Condition | null,
  nodes: readonly StrategyNode[],
  ways: readonly string[],
): Strategy {
  const edges = ways.map((way): Edge => {
    const [source = '', port = '', target = ''] = way.split('/');
    return { source, port, target };
  });
  const entry: StrategyNode = { id: 'entry', kind: 'entry', name: '', settings: { condition } };
  return {
    ...empty,
    nodes: { ...empty.nodes, entry, ...Object.fromEntries(nodes.map((node) => [node.id, node])) },
    edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
  };
}

/** The days at the exit behind one wait, for a case that comes in on a day. */
function behind(settings: Wait, from: number, to = from): [number, number] {
  const port = settings.form === 'event' ? 'timeout' : 'next';
  const { days: found } = reckonDays(
    strategyOf(late(from, to), [wait('w', settings)], ['entry/next/w', `w/${port}/exit`]),
  );
  const { earliest = Number.NaN, latest = Number.NaN } = found.get('exit') ?? {};
  return [earliest, latest];
}

describe('a wait moves the days on', () => {
  const open = Number.POSITIVE_INFINITY;
  test.each<[string, Wait, [number, number], [number, number]]>([
    ['days', { form: 'duration', duration: days(3), at: null }, [1, 1], [4, 4]],
    ['days from a range', { form: 'duration', duration: days(3), at: null }, [1, 30], [4, 33]],
    ['days until a time of day', { form: 'duration', duration: days(3), at: '10:00' }, [1, 1], [4, 5]],
    ['a few hours', { form: 'duration', duration: { amount: 5, unit: 'hours' }, at: null }, [1, 1], [1, 2]],
    [
      'a whole day of hours',
      { form: 'duration', duration: { amount: 24, unit: 'hours' }, at: null },
      [1, 1],
      [2, 2],
    ],
    [
      'business days',
      { form: 'duration', duration: { amount: 1, unit: 'business-days' }, at: null },
      [0, 0],
      [1, 3],
    ],
    [
      'a week of business days',
      { form: 'duration', duration: { amount: 5, unit: 'business-days' }, at: null },
      [0, 0],
      [7, 9],
    ],
    ['until a time of day', { form: 'time', at: '09:30' }, [2, 2], [2, 3]],
    ['until midnight', { form: 'time', at: '00:00' }, [2, 2], [2, 3]],
    [
      'until a day past due',
      { form: 'date', field: 'claim.dueDate', offsetDays: 14, at: '10:00' },
      [1, 1],
      [14, 14],
    ],
    [
      'until a day that may be past',
      { form: 'date', field: 'claim.dueDate', offsetDays: 14, at: '10:00' },
      [1, 30],
      [14, 30],
    ],
    [
      'until another date',
      { form: 'date', field: 'promises.nextDueDate', offsetDays: 1, at: '10:00' },
      [1, 1],
      [1, open],
    ],
    ['a deadline', { form: 'event', events: ['page.visited'], deadline: days(7) }, [2, 2], [9, 9]],
  ])('%s', (_title, settings, [from, to], expected) => {
    expect(behind(settings, from, to)).toEqual(expected);
  });
});

test('an event may come at once or at the deadline', () => {
  const { days: found } = reckonDays(
    strategyOf(
      late(2, 2),
      [wait('w', { form: 'event', events: ['page.visited'], deadline: days(7) }), send('mail')],
      ['entry/next/w', 'w/page_visited/mail', 'mail/next/exit', 'w/timeout/exit'],
    ),
  );
  expect(found.get('mail')).toEqual({ earliest: 2, latest: 9 });
});

test('holidays count where the strategy has a calendar', () => {
  const drawn = strategyOf(
    late(0, 0),
    [wait('w', { form: 'duration', duration: { amount: 1, unit: 'business-days' }, at: null })],
    ['entry/next/w', 'w/next/exit'],
  );
  const german: Strategy = { ...drawn, settings: { ...drawn.settings, calendar: 'DE' } };
  // From Good Friday on: Easter Monday rests as well, so Tuesday comes first and Wednesday is the next business day.
  expect(reckonDays(german).days.get('exit')).toEqual({ earliest: 1, latest: 5 });
});

test('a task is done at once, or its time runs out', () => {
  const call: StrategyNode = {
    id: 'call',
    kind: 'task',
    name: '',
    settings: { ...NODE_DEFINITIONS.task.createSettings(), sla: days(2) },
  };
  const ways = ['entry/next/call', 'call/reached/exit', 'call/expired/mail', 'mail/next/exit'];
  const { days: found } = reckonDays(
    strategyOf(late(1, 1), [call, send('mail'), split('other')], [...ways, 'call/undeliverable/other']),
  );
  expect(found.get('exit')).toEqual({ earliest: 1, latest: 3 });
  expect(found.get('mail')).toEqual({ earliest: 3, latest: 3 });
  expect(found.get('other')).toEqual({ earliest: 1, latest: 1 });
  // Who may not be called and has no way of their own goes on as if nobody had answered.
  expect(reckonDays(strategyOf(late(1, 1), [call, send('mail')], ways)).days.get('mail')).toEqual({
    earliest: 1,
    latest: 3,
  });
});

test('ways that meet make a range', () => {
  const { days: found } = reckonDays(
    strategyOf(
      late(1, 1),
      [split('s'), wait('w', { form: 'duration', duration: days(5), at: null }), send('mail')],
      ['entry/next/s', 's/a/w', 's/else/mail', 'w/next/mail', 'mail/next/exit'],
    ),
  );
  expect(found.get('mail')).toEqual({ earliest: 1, latest: 6 });
});

//  entry ─ mail ─ wait 3 days ─ split ─ exit
//            ▲                    │
//            └────────────────────┘
test('a way round leaves the last day open, for all it leads to', () => {
  const { days: found } = reckonDays(
    strategyOf(
      late(1, 1),
      [send('mail'), wait('w', { form: 'duration', duration: days(3), at: null }), split('s')],
      ['entry/next/mail', 'mail/next/w', 'w/next/s', 's/a/mail', 's/else/exit'],
    ),
  );
  expect(found.get('mail')).toEqual({ earliest: 1, latest: Number.POSITIVE_INFINITY });
  expect(found.get('exit')).toEqual({ earliest: 4, latest: Number.POSITIVE_INFINITY });
  expect(found.get('entry')).toEqual({ earliest: 1, latest: 1 });
});

test('a message can fail until the first wait after it ends', () => {
  const nodes = [
    send('mail'),
    wait('w', { form: 'duration', duration: days(3), at: null }),
    send('text'),
    send('other'),
  ];
  const ways = ['entry/next/mail', 'mail/next/w', 'w/next/other', 'other/next/exit', 'text/next/exit'];
  const found = reckonDays(strategyOf(late(1, 1), nodes, [...ways, 'mail/undeliverable/text'])).days;
  expect(found.get('text')).toEqual({ earliest: 1, latest: 4 });
  // Where the failure leads to the same wait, it is waited for twice, not for ever.
  const again = reckonDays(
    strategyOf(late(1, 1), nodes, [
      ...ways.filter((way) => way !== 'text/next/exit'),
      'mail/undeliverable/text',
      'text/next/w',
    ]),
  ).days;
  expect(again.get('other')).toEqual({ earliest: 4, latest: 7 });
});

test('steps that are switched off take no time, and nobody stands there', () => {
  const pause: StrategyNode = {
    id: 'w',
    kind: 'wait',
    name: '',
    settings: { form: 'duration', duration: days(9), at: null },
    disabled: true,
  };
  const { days: found } = reckonDays(strategyOf(late(1, 1), [pause], ['entry/next/w', 'w/next/exit']));
  expect(found.get('exit')).toEqual({ earliest: 1, latest: 1 });
  expect(found.has('w')).toBe(false);
});

test('what no entry leads to has no day', () => {
  expect(reckonDays(strategyOf(null, [send('mail')], ['mail/next/exit'])).days.has('mail')).toBe(false);
});

test('days are named by the entry and by waits until days past due', () => {
  const { counts, named } = reckonDays(
    strategyOf(
      late(1, 30),
      [wait('w', { form: 'date', field: 'claim.dueDate', offsetDays: 10, at: '10:00' })],
      ['entry/next/w', 'w/next/exit'],
    ),
  );
  expect(counts).toBe('past-due');
  expect([...named]).toEqual([
    ['entry', 1],
    ['w', 10],
  ]);
});

test('without a word on lateness days are counted since the case came in', () => {
  const { counts, days: found } = reckonDays(
    strategyOf(
      null,
      [wait('w', { form: 'date', field: 'claim.dueDate', offsetDays: 14, at: '10:00' })],
      ['entry/next/w', 'w/next/exit'],
    ),
  );
  expect(counts).toBe('since-entry');
  expect(found.get('entry')).toEqual({ earliest: 0, latest: 0 });
  expect(found.get('exit')).toEqual({ earliest: 0, latest: Number.POSITIVE_INFINITY });
});

test('a thousand steps are reckoned in an instant', () => {
  const nodes: StrategyNode[] = [];
  const ways = ['entry/next/n0'];
  for (let at = 0; at < 1000; at += 1) {
    const kinds = [send, split, (id: string) => wait(id, { form: 'time', at: '09:00' })];
    const node = (kinds[at % 3] ?? send)(`n${at}`);
    nodes.push(node);
    const next = at === 999 ? 'exit' : `n${at + 1}`;
    ways.push(`n${at}/${node.kind === 'split' ? 'a' : 'next'}/${next}`);
    if (node.kind === 'split') ways.push(`n${at}/else/n${Math.min(999, at + 4)}`);
  }
  const drawn = strategyOf(late(1, 1), nodes, ways);
  const took = Array.from({ length: 20 }, () => {
    const start = performance.now();
    reckonDays(drawn);
    return performance.now() - start;
  });
  // 5 ms are meant; a busy machine may need more.
  expect(Math.min(...took)).toBeLessThan(25);
});
