import { describe, expect, test } from 'vitest';
import type { Condition } from '@/core/condition';
import { nodesOf, sketch, step } from './sketch';

const LEVEL = 'claim.dunningLevel';
const level = (operator: 'lt' | 'le' | 'ge' | 'gt' | 'eq' | 'is-empty', value?: number): Condition => ({
  kind: 'compare',
  field: LEVEL,
  operator,
  ...(value !== undefined && { operand: { value } }),
});
const other: Condition = { kind: 'compare', field: 'claim.disputed', operator: 'is-true' };
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
