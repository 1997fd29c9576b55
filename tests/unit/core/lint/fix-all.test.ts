import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStrategy, fixAll, isSafeToFix } from '@/core/lint';
import { edits, parseStrategy } from '@/core/strategy';
import { anyStrategy } from '../../../support/arbitrary-strategy';
import { sketch, sketchContext, step, waysOf } from './rules/sketch';

const context = sketchContext();

test('everything that is safe is mended at once, and nobody loses a step', () => {
  const drawn = sketch(
    { one: step.mail, two: step.mail, trial: step.experiment('champion', 'challenger'), lost: step.record },
    'entry > one > two > trial',
  );
  const uneven = edits.changeSettings(drawn, 'trial', 'experiment', {
    arms: [
      { id: 'arm0', name: 'A', role: 'champion', weight: 10 },
      { id: 'arm1', name: 'B', role: 'challenger', weight: 10 },
    ],
  });
  const fixed = fixAll({ ...uneven, interrupts: [] }, context);
  expect(checkStrategy(fixed, context).map(({ code }) => code)).toEqual(
    expect.not.arrayContaining(['FLOW-03', 'FLOW-08', 'FLOW-11', 'FLOW-14', 'FLOW-15']),
  );
  expect(waysOf(fixed)).toEqual(
    expect.arrayContaining([
      'one.next > wait-1',
      'wait-1.next > two',
      'trial.arm0 > exit',
      'trial.arm1 > exit',
    ]),
  );
  expect(Object.keys(fixed.nodes)).toEqual(expect.arrayContaining(Object.keys(drawn.nodes)));
  expect(checkStrategy(fixed, context).map(({ code }) => code)).toContain('FLOW-02');
});

test('what repairs bring to light is mended with them', () => {
  const empty = sketch({}, 'entry > exit');
  const none = { ...empty, nodes: {}, edges: {} };
  expect(waysOf(fixAll(none, context))).toEqual(['entry-1.next > exit-1']);
});

test('a strategy without anything to mend stays the same', () => {
  const fine = sketch({ lost: step.record }, 'entry > exit');
  expect(fixAll(fine, context)).toBe(fine);
});

test('whatever is drawn, nothing safe is left and every step is still there', () => {
  fc.assert(
    fc.property(anyStrategy('0198c0de-0000-7000-8000-00000000f1cc'), (strategy) => {
      const fixed = fixAll(strategy, context);
      expect(checkStrategy(fixed, context).filter(isSafeToFix)).toEqual([]);
      expect(Object.keys(fixed.nodes)).toEqual(expect.arrayContaining(Object.keys(strategy.nodes)));
      expect(parseStrategy(JSON.parse(JSON.stringify(fixed)))).toMatchObject({ ok: true });
    }),
    { numRuns: 150 },
  );
});
