import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStrategy, fixAll, isSafeToFix } from '@/core/lint';
import { edits, parseStrategy } from '@/core/strategy';
import { anyStrategy } from '../../../support/arbitrary-strategy';
import { is } from '../condition/split-conditions';
import { sketch, sketchContext, step, waysOf } from './rules/sketch';
import { errorKinds, tangled, tangledContext } from './tangled';

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

test('what a wait before a question settles gets no second wait', () => {
  const asking = sketch(
    { one: step.mail, split: step.split(is('opened', 'is-true')), two: step.mail },
    'entry > one > split',
    'split.b0 > two > exit',
    'split.else > exit',
  );
  const fixed = fixAll(asking, sketchContext(['opened', 'boolean']));
  expect(Object.keys(fixed.nodes).filter((id) => id.startsWith('wait'))).toHaveLength(1);
});

test('whom a branch takes is not changed unasked where clicks are other people than opens', () => {
  const counted = sketchContext(['mailOpened', 'boolean'], ['mailClicked', 'boolean']);
  const asking = sketch(
    { one: step.mail, wait: step.duration(2), split: step.split(is('mailOpened', 'is-true')) },
    'entry > one > wait > split',
    'split.b0 > exit',
    'split.else > exit',
  );
  expect(checkStrategy(asking, counted).map(({ code }) => code)).toContain('FLOW-13');
  expect(fixAll(asking, counted)).toBe(asking);
});

test('whatever is drawn, nothing safe is left, no kind of error is new, and every step is still there', () => {
  const mended = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(tangled, anyStrategy('0198c0de-0000-7000-8000-00000000f1cc')), (strategy) => {
      const before = checkStrategy(strategy, tangledContext);
      const fixed = fixAll(strategy, tangledContext);
      const after = checkStrategy(fixed, tangledContext);
      expect(after.filter(isSafeToFix)).toEqual([]);
      const known = errorKinds(before);
      expect([...errorKinds(after)].filter((code) => !known.has(code))).toEqual([]);
      expect(Object.keys(fixed.nodes)).toEqual(expect.arrayContaining(Object.keys(strategy.nodes)));
      expect(Object.values(fixed.nodes).filter(({ disabled }) => disabled)).toEqual(
        Object.values(strategy.nodes).filter(({ disabled }) => disabled),
      );
      expect(parseStrategy(JSON.parse(JSON.stringify(fixed)))).toMatchObject({ ok: true });
      for (const diagnostic of before) if (isSafeToFix(diagnostic)) mended.add(diagnostic.code);
    }),
    { numRuns: 300 },
  );
  expect([...mended].sort()).toEqual(
    ['01', '03', '04', '05', '06', '08', '11', '12', '14', '15'].map((number) => `FLOW-${number}`),
  );
});
