import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closeGap,
  compileCondition,
  conditionOfSpan,
  cutOverlap,
  describeSpan,
  findRangeFaults,
  type Condition,
} from '@/core/condition';
import type { FactValue } from '@/core/dictionary';
import { all, any, days, euro, FIELDS, is, isLike, none } from './split-conditions';

const scope = { fields: FIELDS, segments: new Map<string, Condition>() };
const find = (...conditions: (Condition | null)[]) => findRangeFaults(conditions, scope);

/** `0 age = 30 1`: between the first branch and the second, nobody asks for the age of 30; `~` where it is wide. */
function gaps(...conditions: (Condition | null)[]): string[] {
  return find(...conditions).gaps.map(
    ({ field, span, below, above, isNarrow }) =>
      `${String(below)} ${isNarrow ? '' : '~ '}${describeSpan(field, span, 'en')} ${String(above)}`,
  );
}

function overlaps(...conditions: (Condition | null)[]): string[] {
  return find(...conditions).overlaps.map(
    ({ field, span, earlier, later }) =>
      `${String(earlier)} ${describeSpan(field, span, 'en')} ${String(later)}`,
  );
}

const jan = (day: number): string => `2026-01-${String(day).padStart(2, '0')}`;

describe('a gap is found', () => {
  test.each<[string, Condition[], string[]]>([
    ['at a whole number', [is('age', 'lt', 30), is('age', 'gt', 30)], ['0 age = 30 1']],
    ['whichever comes first', [is('age', 'gt', 30), is('age', 'lt', 30)], ['1 age = 30 0']],
    ['between two ranges', [is('age', 'between', 1, 29), is('age', 'ge', 31)], ['0 age = 30 1']],
    ['over many numbers', [is('age', 'le', 30), is('age', 'ge', 61)], ['0 ~ 31 ≤ age ≤ 60 1']],
    ['at a point of broken numbers', [is('score', 'lt', 0.5), is('score', 'gt', 0.5)], ['0 score = 0.5 1']],
    ['in broken numbers', [is('score', 'lt', 0.5), is('score', 'ge', 0.6)], ['0 ~ 0.5 ≤ score < 0.6 1']],
    ['of a cent', [is('sum', 'le', euro(4999)), is('sum', 'gt', euro(5000))], ['0 sum = €50.00 1']],
    ['of a day', [is('day', 'before', jan(15)), is('day', 'after', jan(15))], ['0 day = 15 Jan 2026 1']],
    [
      'twice in one split',
      [is('age', 'lt', 10), is('age', 'between', 11, 20), is('age', 'ge', 22)],
      ['0 age = 10 1', '1 age = 21 2'],
    ],
    [
      'beside questions about other fields',
      [
        all(is('age', 'lt', 30), is('flag', 'is-true')),
        all(is('age', 'gt', 30), is('score', 'lt', 1)),
        is('flag', 'is-false'),
      ],
      ['0 age = 30 1'],
    ],
    [
      'inside "none"',
      [is('age', 'lt', 30), none(is('age', 'le', 30), is('age', 'is-empty'))],
      ['0 age = 30 1'],
    ],
  ])('%s', (_, conditions, expected) => {
    expect(gaps(...conditions)).toEqual(expected);
  });
});

describe('there is no gap', () => {
  test.each<[string, (Condition | null)[]]>([
    ['where ranges meet', [is('age', 'lt', 30), is('age', 'ge', 30)]],
    ['where whole numbers follow each other', [is('age', 'between', 1, 30), is('age', 'between', 31, 60)]],
    ['where days follow each other', [is('day', 'before', jan(15)), is('day', 'after', jan(14))]],
    ['below the lowest and above the highest', [is('age', 'between', 1, 30), is('age', 'between', 31, 60)]],
    ['between single values', [is('age', 'eq', 1), is('age', 'eq', 15)]],
    ['between a single value and a range', [is('age', 'eq', 1), is('age', 'ge', 15)]],
    ['that a third branch fills', [is('age', 'lt', 30), is('age', 'gt', 30), is('age', 'eq', 30)]],
    [
      'that may be filled with other questions',
      [is('age', 'lt', 30), is('age', 'gt', 30), all(is('age', 'eq', 30), is('flag', 'is-true'))],
    ],
    ['in one branch alone', [any(is('age', 'lt', 30), is('age', 'gt', 30))]],
    [
      'between amounts of two currencies',
      [is('sum', 'lt', euro(10)), is('sum', 'gt', { minor: 99, currency: 'JPY' })],
    ],
    ['among choices', [is('pick', 'eq', 'a'), is('pick', 'eq', 'c')]],
    ['in days from today', [days('in-last-days', 3), days('in-next-days', 3)]],
    ['where a field is held against a field', [is('age', 'lt', 30), isLike('age', 'gt', 'own.age')]],
    ['where a condition is missing', [is('age', 'lt', 30), null]],
    ['where a comparison has a fault', [is('age', 'lt', 30), is('age', 'gt', 'thirty')]],
  ])('%s', (_, conditions) => {
    expect(gaps(...conditions)).toEqual([]);
  });
});

describe('two ranges', () => {
  test.each<[string, Condition[], string[]]>([
    ['share their common end', [is('age', 'le', 30), is('age', 'ge', 30)], ['0 age = 30 1']],
    ['share a run', [is('age', 'between', 1, 40), is('age', 'between', 30, 60)], ['0 30 ≤ age ≤ 40 1']],
    [
      'share it in the other order',
      [is('age', 'between', 30, 60), is('age', 'between', 1, 40)],
      ['0 30 ≤ age ≤ 40 1'],
    ],
    ['share nothing', [is('age', 'lt', 30), is('age', 'ge', 30)], []],
    ['stand in steps, as thresholds do', [is('age', 'lt', 10), is('age', 'lt', 30)], []],
    ['lie one in the other', [is('age', 'between', 10, 20), is('age', 'between', 1, 60)], []],
    [
      'are asked with something else',
      [is('age', 'le', 30), all(is('age', 'ge', 30), is('flag', 'is-true'))],
      [],
    ],
    ['are days from today', [days('in-last-days', 3), days('in-next-days', 3)], []],
  ])('%s', (_, conditions, expected) => {
    expect(overlaps(...conditions)).toEqual(expected);
  });
});

const bound = fc.integer({ min: 0, max: 9 });
const range: fc.Arbitrary<Condition> = fc.oneof(
  ...(['age', 'score'] as const).flatMap((field) => [
    fc
      .tuple(fc.constantFrom('lt', 'le', 'gt', 'ge', 'eq', 'ne'), bound)
      .map(([operator, value]) => is(field, operator, value)),
    fc
      .tuple(bound, bound)
      .map(([one, other]) => is(field, 'between', Math.min(one, other), Math.max(one, other))),
  ]),
  fc
    .tuple(fc.constantFrom('before', 'after', 'on'), bound)
    .map(([operator, day]) => is('day', operator, jan(day + 1))),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: range },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(all, any, none), fc.array(range, { minLength: 1, maxLength: 3 }))
      .map(([group, parts]) => group(...parts)),
  },
);
const split = fc.array(condition, { minLength: 2, maxLength: 4 });
const fact = fc.record(
  {
    'own.age': fc.integer({ min: -1, max: 11 }),
    'own.score': fc.integer({ min: -2, max: 22 }).map((half) => half / 2),
    'own.day': fc.integer({ min: 1, max: 12 }).map(jan),
  },
  { requiredKeys: [] },
);

const today = 20_000;
const holds = (asked: Condition, facts: Record<string, FactValue>): boolean =>
  compileCondition(asked)({ facts, today });
const taken = (conditions: readonly Condition[], facts: Record<string, FactValue>): number =>
  conditions.findIndex((asked) => holds(asked, facts));

test('no branch that asks for a field takes what lies in a gap of it', () => {
  fc.assert(
    fc.property(split, fact, (conditions, facts) => {
      for (const { field, span } of find(...conditions).gaps) {
        const inside = conditionOfSpan(field, span);
        if (!inside) throw new Error('A gap has two ends.');
        if (!holds(inside, facts)) continue;
        const speaking = conditions.filter((asked) => JSON.stringify(asked).includes(`"${field.key}"`));
        expect(taken(speaking, facts)).toBe(-1);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a closed gap is closed, and takes nobody from another branch', () => {
  let closed = 0;
  fc.assert(
    fc.property(split, fc.array(fact, { minLength: 10, maxLength: 10 }), (conditions, cases) => {
      for (const gap of find(...conditions).gaps.filter(({ isNarrow }) => isNarrow)) {
        const changed = closeGap(conditions, gap, scope);
        if (!changed) continue;
        closed += 1;
        const after = conditions.with(gap.above, changed);
        expect(gaps(...after)).not.toContain(gaps(...conditions)[find(...conditions).gaps.indexOf(gap)]);
        for (const facts of cases) {
          const before = taken(conditions, facts);
          if (before < gap.above && before >= 0) expect(taken(after, facts)).toBe(before);
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(closed).toBeGreaterThan(20);
});

test('cutting an overlap leads nobody another way', () => {
  let cut = 0;
  fc.assert(
    fc.property(split, fc.array(fact, { minLength: 20, maxLength: 20 }), (conditions, cases) => {
      for (const overlap of find(...conditions).overlaps) {
        const changed = cutOverlap(conditions, overlap, scope);
        if (!changed) continue;
        cut += 1;
        const after = conditions.with(overlap.later, changed);
        expect(
          find(...after).overlaps.filter(
            ({ earlier, later }) => earlier === overlap.earlier && later === overlap.later,
          ),
        ).toEqual([]);
        for (const facts of cases) expect(taken(after, facts)).toBe(taken(conditions, facts));
      }
    }),
    { numRuns: 2000 },
  );
  expect(cut).toBeGreaterThan(20);
});

test('ranges of every type can be closed and cut', () => {
  const ways: [Condition, Condition, Condition][] = [
    [is('age', 'lt', 30), is('age', 'gt', 30), is('age', 'ge', 30)],
    [is('age', 'le', 29), is('age', 'between', 31, 60), is('age', 'between', 30, 60)],
    [is('score', 'lt', 0.5), is('score', 'gt', 0.5), is('score', 'ge', 0.5)],
    [is('sum', 'lt', euro(5000)), is('sum', 'gt', euro(5000)), is('sum', 'ge', euro(5000))],
    [is('day', 'before', jan(15)), is('day', 'after', jan(15)), is('day', 'after', jan(14))],
  ];
  for (const [below, above, expected] of ways) {
    const [gap] = find(below, above).gaps;
    expect(gap && closeGap([below, above], gap, scope)).toEqual(expected);
  }
  const [overlap] = find(is('score', 'le', 0.5), is('score', 'between', 0.5, 1)).overlaps;
  expect(
    overlap && cutOverlap([is('score', 'le', 0.5), is('score', 'between', 0.5, 1)], overlap, scope),
  ).toEqual(all(is('score', 'gt', 0.5), is('score', 'le', 1)));
  const upwards = [is('day', 'after', jan(10)), is('day', 'before', jan(15))];
  const [shared] = find(...upwards).overlaps;
  expect(shared && cutOverlap(upwards, shared, scope)).toEqual(is('day', 'before', jan(11)));
});

test('a span is written in the reader’s language', () => {
  const field = FIELDS.get('claim.dpd');
  if (!field) throw new Error('Days past due are a base field.');
  const span = { line: '', from: 30, fromIncluded: true, to: 31, toIncluded: false };
  expect(describeSpan(field, span, 'en')).toBe('30 ≤ days past due < 31');
  expect(describeSpan(field, { ...span, from: null }, 'de')).toBe('Tage überfällig < 31');
});
