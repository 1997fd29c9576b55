import { describe, expect, test } from 'vitest';
import type { Condition } from '@/core/condition';
import { edits } from '@/core/strategy';
import { fixFirst, nodesOf, sketch, sketchContext, step, waysOf } from './sketch';

const LEVEL = 'claim.dunningLevel';
const level = (operator: 'lt' | 'le' | 'ge' | 'gt' | 'eq' | 'is-empty', value?: number): Condition => ({
  kind: 'compare',
  field: LEVEL,
  operator,
  ...(value !== undefined && { operand: { value } }),
});
const other: Condition = { kind: 'compare', field: 'claim.disputed', operator: 'is-true' };
const age = (value: number): Condition => ({
  kind: 'compare',
  field: 'own.age',
  operator: 'lt',
  operand: { value },
});
const count = step.counter({ how: 'add', field: LEVEL, value: 1 });

//   entry ─ count ─ split ─ b0 ─┐      back by a port of the split, out by the other
//             └─────────────────┘
const round = (made: typeof count, back: 'b0' | 'else', ...conditions: Condition[]) =>
  sketch(
    { count: made, split: step.split(...conditions) },
    'entry > count > split',
    `split.${back} > count`,
    `split.${back === 'b0' ? 'else' : 'b0'} > exit`,
    ...conditions.slice(1).map((_, at) => `split.b${at + 1} > exit`),
  );

describe('a loop without a wait is fine', () => {
  test.each([
    ['while the counter is small', round(count, 'b0', level('lt', 3))],
    [
      'while it is small, among other things',
      round(count, 'b0', { kind: 'group', match: 'all', conditions: [other, level('le', 3)] }),
    ],
    ['until the counter is large', round(count, 'else', level('ge', 3))],
    ['counted in twos', round(step.counter({ how: 'add', field: LEVEL, value: 2 }), 'b0', level('lt', 3))],
  ])('%s', (_, strategy) => {
    expect(nodesOf('FLOW-04', strategy)).toEqual([]);
  });
});

describe('a loop without a wait runs in circles', () => {
  test.each([
    ['when the counter is not asked for', round(count, 'b0', other)],
    ['when the counter is asked the wrong way round', round(count, 'b0', level('ge', 3))],
    [
      'when it counts down',
      round(step.counter({ how: 'add', field: LEVEL, value: -1 }), 'b0', level('lt', 3)),
    ],
    [
      'when it is set, not counted',
      round(step.counter({ how: 'set', field: LEVEL, value: 1 }), 'b0', level('lt', 3)),
    ],
    ['when it goes round too often for one instant', round(count, 'b0', level('lt', 1000))],
    ['when unknown counts as small', round(count, 'b0', level('is-empty'))],
    [
      'when something else would do as well',
      round(count, 'b0', { kind: 'group', match: 'any', conditions: [other, level('lt', 3)] }),
    ],
    [
      'past its counter',
      sketch(
        { count, split: step.split(level('lt', 3)), way: step.split(other) },
        'entry > way',
        'way.b0 > count > split',
        'way.else > split',
        'split.b0 > way',
        'split.else > exit',
      ),
    ],
    [
      'beside its cap',
      sketch(
        { count, split: step.split(other, level('lt', 3)) },
        'entry > count > split',
        'split.b0 > count',
        'split.b1 > count',
        'split.else > exit',
      ),
    ],
    [
      'when another step resets the counter',
      sketch(
        { count, reset: step.counter({ how: 'clear', field: LEVEL }), split: step.split(level('lt', 3)) },
        'entry > count > reset > split',
        'split.b0 > count',
        'split.else > exit',
      ),
    ],
  ])('%s', (_, strategy) => {
    expect(nodesOf('FLOW-04', strategy).length).toBe(1);
  });
});

test('two counters end two loops', () => {
  const fees = step.counter({ how: 'add', field: 'own.age', value: 1 });
  const small: Condition = { kind: 'compare', field: 'own.age', operator: 'lt', operand: { value: 5 } };
  const drawn = sketch(
    { count, inner: step.split(level('lt', 3)), fees, outer: step.split(small) },
    'entry > count > inner',
    'inner.b0 > count',
    'inner.else > fees > outer',
    'outer.b0 > count',
    'outer.else > exit',
  );
  expect(nodesOf('FLOW-04', drawn)).toEqual([]);
});

describe('what ends a loop', () => {
  const setBefore = step.counter({ how: 'set', field: LEVEL, value: 0 });

  test('is not spoilt by what is written before it begins, or where nobody comes', () => {
    const drawn = sketch(
      { setBefore, count, split: step.split(level('lt', 3)), lost: setBefore },
      'entry > setBefore > count > split',
      'split.b0 > count',
      'split.else > exit',
      'lost > count',
    );
    expect(nodesOf('FLOW-04', drawn)).toEqual([]);
  });

  test('may be one of many in a strategy', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const drawn = sketch(
      Object.fromEntries(
        names.flatMap((name) => [
          [`${name}1`, step.counter({ how: 'add', field: `own.${name}`, value: 1 })],
          [
            `${name}2`,
            step.split({ kind: 'compare', field: `own.${name}`, operator: 'lt', operand: { value: 3 } }),
          ],
        ]),
      ),
      'entry > a1',
      ...names.flatMap((name, at) => [
        `${name}1 > ${name}2`,
        `${name}2.b0 > ${name}1`,
        `${name}2.else > ${names[at + 1] === undefined ? 'exit' : `${names[at + 1]}1`}`,
      ]),
    );
    expect(nodesOf('FLOW-04', drawn)).toEqual([]);
  });

  test('may be asked of a segment, turned round, or among others', () => {
    const id = '0198c0de-0000-7000-8000-00000000d0b2';
    const context = { ...sketchContext(), segments: new Map([[id, level('ge', 3)]]) };
    const segment = (member: boolean): Condition => ({ kind: 'segment', segment: id, member });
    const group = (match: 'any' | 'none', ...conditions: Condition[]): Condition => ({
      kind: 'group',
      match,
      conditions,
    });
    for (const drawn of [
      round(count, 'b0', segment(false)),
      round(count, 'else', segment(true)),
      round(count, 'b0', group('none', other, level('gt', 2))),
      round(count, 'else', group('any', other, level('gt', 2))),
      round(count, 'b0', group('any', level('lt', 2), level('eq', 2))),
    ])
      expect(nodesOf('FLOW-04', drawn, context)).toEqual([]);
    for (const drawn of [
      round(count, 'b0', segment(true)),
      round(count, 'b0', group('none', level('lt', 2))),
    ])
      expect(nodesOf('FLOW-04', drawn, context)).toHaveLength(1);
  });

  test('comes too late where the loop is so long that its rounds are too many steps', () => {
    const records = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`r${at}`, step.record]));
    const long = (most: number) =>
      sketch(
        {
          ...records,
          count: step.counter({ how: 'add', field: 'own.age', value: 1 }),
          split: step.split(age(most)),
        },
        ['entry', ...Object.keys(records), 'count', 'split'].join(' > '),
        'split.b0 > r0',
        'split.else > exit',
      );
    expect(nodesOf('FLOW-04', long(30))).toEqual([]);
    expect(nodesOf('FLOW-04', long(40))).toEqual(['r0']);
  });
});

describe('a loop is said', () => {
  //   entry ─ z ─ m ─ a ─┐
  //           └──────────┘
  const ring = sketch(
    { z: step.record, m: step.record, a: step.split(other) },
    'entry > z > m > a',
    'a.b0 > z',
    'a.else > exit',
  );

  test('at the step where people come into it, and a wait goes into the way back', () => {
    expect(nodesOf('FLOW-04', ring)).toEqual(['z']);
    expect(waysOf(fixFirst('FLOW-04', ring))).toEqual(
      expect.arrayContaining(['a.b0 > wait-1', 'wait-1.next > z']),
    );
  });

  test('through a group that is drawn as one card, and through a step that is off, which stays', () => {
    const grouped = edits.collapseGroup(edits.groupNodes(ring, ['m', 'a'], 'Inner'), 'group-1', true);
    expect(nodesOf('FLOW-04', grouped)).toEqual(['z']);
    const back = edits.insertNode(
      ring,
      { ...step.duration(1)('off'), disabled: true },
      {
        after: { source: 'a', port: 'b0' },
      },
    );
    expect(nodesOf('FLOW-04', back)).toEqual(['z']);
    const fixed = fixFirst('FLOW-04', back);
    expect(waysOf(fixed)).toEqual(
      expect.arrayContaining(['a.b0 > off', 'off.next > wait-1', 'wait-1.next > z']),
    );
  });

  test('only where somebody comes', () => {
    const lost = edits.connectPorts(ring, { source: 'entry', port: 'next', target: 'exit' });
    expect(nodesOf('FLOW-04', lost)).toEqual([]);
    expect(nodesOf('FLOW-02', lost)).toEqual(['z', 'm', 'a']);
  });
});
