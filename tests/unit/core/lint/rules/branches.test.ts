import { describe, expect, test } from 'vitest';
import type { Condition } from '@/core/condition';
import { describeDiagnostic } from '@/core/lint';
import { edits, type Strategy } from '@/core/strategy';
import { all, is } from '../../condition/split-conditions';
import { fixFirst, remarksOf, sketch, step, waysOf } from './sketch';

const dpd = (operator: 'lt' | 'gt' | 'ge' | 'le', value: number): Condition => ({
  kind: 'compare',
  field: 'claim.dpd',
  operator,
  operand: { value },
});

/** A split with a record behind each branch, and one for everyone else. */
const split = (...conditions: (Condition | null)[]): Strategy =>
  sketch(
    {
      split: step.split(...conditions),
      rest: step.record,
      ...Object.fromEntries(conditions.map((_, at) => [`to${at}`, step.record])),
    },
    'entry > split',
    'split.else > rest > exit',
    ...conditions.map((_, at) => `split.b${at} > to${at} > exit`),
  );

const branchesOf = ({ nodes }: Strategy) =>
  nodes['split']?.kind === 'split' ? nodes['split'].settings.branches : [];
const sentences = (code: string, strategy: Strategy, locale: 'en' | 'de' = 'en') =>
  remarksOf(code, strategy).map(
    (remark) => `${remark.severity}: ${describeDiagnostic(remark, locale).sentence}`,
  );

describe('FLOW-06', () => {
  test('a single value between two ranges is shown and closed', () => {
    const drawn = split(dpd('lt', 30), dpd('gt', 30));
    expect(sentences('FLOW-06', drawn)).toEqual([
      'warning: No branch takes days past due = 30: it lies between “Branch 0” and “Branch 1”.',
    ]);
    expect(sentences('FLOW-06', drawn, 'de')[0]).toContain('= 30');
    expect(branchesOf(fixFirst('FLOW-06', drawn))[1]?.condition).toEqual(dpd('ge', 30));
  });

  test('a wide gap is a note, and gets a branch that leads where everyone else goes', () => {
    const drawn = split(dpd('le', 30), dpd('gt', 60));
    expect(sentences('FLOW-06', drawn)).toEqual([
      'info: No branch takes 31 ≤ days past due ≤ 60: it lies between “Branch 0” and “Branch 1”.',
    ]);
    const fixed = fixFirst('FLOW-06', drawn);
    expect(branchesOf(fixed)[2]).toMatchObject({
      condition: { operator: 'between', operand: { from: 31, to: 60 } },
    });
    expect(waysOf(fixed)).toContain('split.branch-3 > rest');
  });

  test('a gap of broken numbers shows which end is in it', () => {
    const drawn = split(is('score', 'lt', 30), is('score', 'ge', 31));
    expect(sentences('FLOW-06', drawn)[0]).toContain('30 ≤ score < 31');
    expect(branchesOf(fixFirst('FLOW-06', drawn))[2]?.condition).toEqual(
      all(is('score', 'ge', 30), is('score', 'lt', 31)),
    );
  });

  test('an overlap is cut where the first branch ends', () => {
    const drawn = split(dpd('le', 30), dpd('ge', 30));
    expect(sentences('FLOW-06', drawn)).toEqual([
      'info: Two branches take days past due = 30: “Branch 0” comes first, so “Branch 1” never gets it.',
    ]);
    expect(branchesOf(fixFirst('FLOW-06', drawn))[1]?.condition).toEqual(dpd('ge', 31));
  });

  test('ranges that meet, thresholds in steps and single branches are in order', () => {
    for (const drawn of [
      split(dpd('lt', 30), dpd('ge', 30)),
      split(dpd('lt', 10), dpd('lt', 30)),
      split(dpd('gt', 3)),
    ])
      expect(remarksOf('FLOW-06', drawn)).toEqual([]);
  });

  test('the fix for a branch that was changed meanwhile changes nothing', () => {
    const [remark] = remarksOf('FLOW-06', split(dpd('lt', 30), dpd('gt', 30)));
    expect(remark?.fix?.values).toMatchObject({ before: dpd('gt', 30) });
  });
});

describe('FLOW-07', () => {
  test('a branch that an earlier one holds is named with it, and goes', () => {
    const drawn = split(dpd('lt', 30), dpd('lt', 10));
    expect(sentences('FLOW-07', drawn)).toEqual([
      'warning: Nobody takes the branch “Branch 1”: the branch “Branch 0” before it takes all of its cases.',
    ]);
    expect(branchesOf(fixFirst('FLOW-07', drawn)).map(({ id }) => id)).toEqual(['b0']);
  });

  test('a branch that contradicts itself says so; the only branch takes its split along', () => {
    const drawn = split(all(dpd('lt', 10), dpd('gt', 20)));
    expect(sentences('FLOW-07', drawn, 'de')).toEqual([
      'warning: Niemand nimmt den Zweig „Branch 0“: Seine Bedingung widerspricht sich.',
    ]);
    expect(waysOf(fixFirst('FLOW-07', drawn))).toContain('entry.next > rest');
  });

  test('several branches together can take everything', () => {
    expect(sentences('FLOW-07', split(dpd('lt', 9), dpd('gt', 5), dpd('gt', 7)))).toEqual([
      'warning: Nobody takes the branch “Branch 2”: the branch “Branch 1” before it takes all of its cases.',
    ]);
    expect(
      sentences('FLOW-07', split(dpd('lt', 9), dpd('gt', 12), all(dpd('gt', 3), dpd('lt', 8)), dpd('gt', 3))),
    ).toEqual([
      'warning: Nobody takes the branch “Branch 2”: the branch “Branch 0” before it takes all of its cases.',
    ]);
  });

  test('a branch somebody can take, or whose condition is missing or wrong, is left to other checks', () => {
    for (const drawn of [
      split(dpd('lt', 10), dpd('lt', 30)),
      split(null, null),
      split(is('age', 'lt', 'x'), is('flag', 'is-true')),
    ])
      expect(remarksOf('FLOW-07', drawn)).toEqual([]);
  });
});

test('a wide gap gets no branch where everyone else goes nowhere', () => {
  const drawn = split(dpd('le', 30), dpd('gt', 60));
  const open = edits.disconnectPorts(drawn, [{ source: 'split', port: 'else', target: 'rest' }]);
  expect(remarksOf('FLOW-06', open)).toEqual([expect.not.objectContaining({ fix: expect.anything() })]);
});
