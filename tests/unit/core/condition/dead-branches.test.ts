import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCondition, findDeadBranches, type Condition } from '@/core/condition';
import { anyCondition } from '../../../support/arbitrary-condition';
import { all, any, days, euro, FIELDS, is, isLike, none } from './split-conditions';

const SEGMENT = '0198c0de-0000-7000-8000-00000000d0a1';
const CIRCLE = '0198c0de-0000-7000-8000-00000000d0a2';
const named = (segment: string, member = true): Condition => ({ kind: 'segment', segment, member });
const segments = new Map<string, Condition>([
  [SEGMENT, is('age', 'lt', 18)],
  [CIRCLE, named(CIRCLE)],
]);
const scope = { fields: FIELDS, segments };

/** `1 by 0`: the second branch is dead by the first; nothing after `by` where it contradicts itself. */
const dead = (...conditions: (Condition | null)[]): string[] =>
  findDeadBranches(conditions, scope).map(({ branch, by }) => `${String(branch)} by ${by.join(' ')}`.trim());

describe('nobody takes a branch', () => {
  test.each<[string, Condition[], string[]]>([
    ['that an earlier one holds', [is('age', 'lt', 30), is('age', 'lt', 10)], ['1 by 0']],
    ['that is asked twice', [is('text', 'contains', 'x'), is('text', 'contains', 'x')], ['1 by 0']],
    [
      'that two earlier ones hold together',
      [is('age', 'lt', 10), is('age', 'ge', 10), is('age', 'eq', 3)],
      ['2 by 0'],
    ],
    [
      'between two earlier ones',
      [is('age', 'lt', 10), is('age', 'gt', 5), is('age', 'between', 5, 12)],
      ['2 by 0 1'],
    ],
    ['that contradicts itself', [all(is('age', 'lt', 10), is('age', 'gt', 20))], ['0 by']],
    ['between two whole numbers', [all(is('age', 'gt', 10), is('age', 'lt', 11))], ['0 by']],
    [
      'between two days',
      [all(is('day', 'after', '2026-01-01'), is('day', 'before', '2026-01-02'))],
      ['0 by'],
    ],
    ['that is yes and no', [all(is('flag', 'is-true'), is('flag', 'is-false'))], ['0 by']],
    [
      'when all choices are gone',
      [is('pick', 'one-of', 'a', 'b'), is('pick', 'eq', 'c'), is('pick', 'eq', 'a')],
      ['2 by 0'],
    ],
    ['when the days are gone', [days('in-last-days', 7), days('in-last-days', 3)], ['1 by 0']],
    ['of a segment', [is('age', 'lt', 21), named(SEGMENT)], ['1 by 0']],
    [
      'outside a segment and its contrary',
      [named(SEGMENT), named(SEGMENT, false), is('flag', 'is-true')],
      ['2 by 0 1'],
    ],
    [
      'after everyone known and unknown',
      [is('age', 'is-empty'), is('age', 'is-not-empty'), is('flag', 'is-true')],
      ['2 by 0 1'],
    ],
    [
      'over two fields',
      [
        is('flag', 'is-true'),
        is('age', 'lt', 30),
        all(any(is('flag', 'is-true'), is('age', 'le', 20)), is('pick', 'eq', 'a')),
      ],
      ['2 by 0 1'],
    ],
  ])('%s', (_, conditions, expected) => {
    expect(dead(...conditions)).toEqual(expected);
  });
});

describe('somebody may take a branch', () => {
  test.each<[string, (Condition | null)[]]>([
    ['that reaches further', [is('age', 'lt', 10), is('age', 'lt', 30)]],
    ['between broken numbers', [all(is('score', 'gt', 10), is('score', 'lt', 11))]],
    ['of who is not known', [is('age', 'lt', 10), is('age', 'ge', 10), is('age', 'is-empty')]],
    ['that is not the opposite, for some are not known', [is('age', 'lt', 10), none(is('age', 'lt', 10))]],
    [
      'in another currency',
      [is('sum', 'ge', euro(0)), is('sum', 'lt', euro(0)), is('sum', 'ge', { minor: 1, currency: 'JPY' })],
    ],
    ['in another text', [is('text', 'one-of', 'a', 'b'), is('text', 'ne', 'c')]],
    ['by the calendar, and not by today', [days('in-last-days', 3000), is('day', 'on', '2026-01-01')]],
    ['that holds a field against another', [isLike('age', 'lt', 'own.age')]],
    ['that has a fault of its own', [is('age', 'lt', 'x'), is('age', 'lt', 'x')].slice(0, 1)],
    ['of a segment that leads back to itself', [named(CIRCLE)]],
    ['without a condition', [null, null]],
    ['with an empty group', [any(), is('age', 'lt', 3)]],
  ])('%s', (_, conditions) => {
    expect(dead(...conditions)).toEqual([]);
  });
});

const bound = fc.integer({ min: 0, max: 4 });
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom('lt', 'le', 'gt', 'ge', 'eq', 'ne'), bound)
    .map(([operator, value]) => is('age', operator, value)),
  fc.constantFrom(
    is('flag', 'is-true'),
    is('flag', 'is-false'),
    is('flag', 'is-empty'),
    is('age', 'is-not-empty'),
  ),
  fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((values) => is('pick', 'one-of', ...values)),
  fc.constantFrom(named(SEGMENT), named(SEGMENT, false)),
);
const condition = fc.oneof(
  leaf,
  fc
    .tuple(fc.constantFrom(all, any, none), fc.array(leaf, { minLength: 1, maxLength: 3 }))
    .map(([group, parts]) => group(...parts)),
);
const options = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values));
const facts = fc.record({
  'own.age': options(-1, 0, 1, 2, 3, 4, 5, 17, 18, 99),
  'own.flag': options(true, false),
  'own.pick': options('a', 'b', 'c'),
});

test('what is called dead is never taken, and what contradicts itself never holds', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(condition, { minLength: 1, maxLength: 4 }),
      fc.array(facts, { minLength: 20, maxLength: 20 }),
      (conditions, cases) => {
        const asked = conditions.map((each) => compileCondition(each, segments));
        for (const { branch, by } of findDeadBranches(conditions, scope)) {
          found += 1;
          for (const each of cases) {
            const context = { facts: each, today: 20_000 };
            expect(asked.findIndex((holds) => holds(context))).not.toBe(branch);
            if (by.length === 0) expect(asked[branch]?.(context)).toBe(false);
            else if (asked[branch]?.(context)) expect(by.some((at) => asked[at]?.(context))).toBe(true);
          }
        }
      },
    ),
    { numRuns: 1500 },
  );
  expect(found).toBeGreaterThan(100);
});

test('whatever is asked, an answer comes soon', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anyCondition([SEGMENT, CIRCLE])), { maxLength: 6 }), (conditions) => {
      expect(findDeadBranches(conditions, scope).length).toBeLessThanOrEqual(conditions.length);
    }),
    { numRuns: 300 },
  );
  const fields = Array.from({ length: 14 }, (_, at) => is('text', 'contains', `part ${String(at)}`));
  const hard = Array.from({ length: 200 }, (_, at) => all(none(...fields), is('age', 'gt', at)));
  const started = performance.now();
  expect(dead(...hard).length).toBeLessThan(200);
  expect(performance.now() - started).toBeLessThan(1000);
});
