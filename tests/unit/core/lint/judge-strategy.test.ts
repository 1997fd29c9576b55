import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '@/core/condition';
import { checkStrategy, judgeStrategy } from '@/core/lint';
import { edits, listPorts, parseStrategy, type Strategy } from '@/core/strategy';
import { is } from '../condition/split-conditions';
import { sketch, sketchContext, step } from './rules/sketch';

const context = sketchContext();
//   entry ─ one ─ two ─ exit: the second message follows at once, and nobody asks whether the first was delivered
const drawn = sketch({ one: step.mail, two: step.mail }, 'entry > one > two > exit');
const codes = (strategy: Strategy): string[] => checkStrategy(strategy, context).map(({ code }) => code);
const [close] = checkStrategy(drawn, context).filter(({ code }) => code === 'FLOW-11');
if (!close) throw new Error('The messages are too close.');
const place = { code: 'FLOW-11', node: 'two', field: null };

describe('a remark that is set aside', () => {
  const calmed = edits.suppressProblem(drawn, close, '  Agreed with the works council. ');

  test('is not open any more, and keeps its reason', () => {
    expect(codes(drawn)).toContain('FLOW-11');
    expect(codes(calmed)).not.toContain('FLOW-11');
    expect(judgeStrategy(calmed, context)).toMatchObject({
      setAside: [
        { diagnostic: { code: 'FLOW-11', at: { node: 'two' } }, reason: 'Agreed with the works council.' },
      ],
      unused: [],
    });
    expect(parseStrategy(JSON.parse(JSON.stringify(calmed)))).toEqual({ ok: true, value: calmed });
  });

  test('gets its new reason in place of the old one', () => {
    expect(edits.suppressProblem(calmed, close, 'No more.').suppressions).toEqual([
      { ...place, reason: 'No more.' },
    ]);
  });

  test('is open again once it is restored', () => {
    expect(codes(edits.restoreProblem(calmed, place))).toEqual(codes(drawn));
    expect(edits.restoreProblem(drawn, place)).toBe(drawn);
  });

  test('is not needed once it is not said any more', () => {
    const mended = edits.insertNode(calmed, edits.createNode(calmed, 'wait'), {
      after: { source: 'one', port: 'next' },
    });
    expect(judgeStrategy(mended, context)).toMatchObject({ setAside: [], unused: [{ ...place }] });
  });

  test('is forgotten with its step', () => {
    expect(edits.removeNodes(calmed, ['two']).suppressions).toEqual([]);
  });

  test('hides nothing at another place', () => {
    const three = edits.insertNode(
      calmed,
      { ...step.mail('three'), id: 'three' },
      { after: { source: 'two', port: 'next' } },
    );
    expect(judgeStrategy(three, context).open.filter(({ code }) => code === 'FLOW-11')).toMatchObject([
      { at: { node: 'three' } },
    ]);
  });
});

test('an error cannot be set aside, neither by the edit nor by a document that claims so', () => {
  const broken = edits.disconnectPorts(drawn, [{ source: 'two', port: 'next', target: 'exit' }]);
  const [error] = checkStrategy(broken, context);
  if (error?.code !== 'FLOW-03') throw new Error('The path ends nowhere.');
  expect(edits.suppressProblem(broken, error, 'Never mind.')).toBe(broken);
  const claimed: Strategy = {
    ...broken,
    suppressions: [{ code: 'FLOW-03', node: 'two', field: 'port.next', reason: 'Never mind.' }],
  };
  expect(judgeStrategy(claimed, context).open.map(({ code }) => code)).toContain('FLOW-03');
  expect(judgeStrategy(claimed, context)).toMatchObject({ setAside: [], unused: [{ code: 'FLOW-03' }] });
});

test('nothing is set aside without a reason, or beyond what a document holds', () => {
  expect(edits.suppressProblem(drawn, close, ' \n ')).toBe(drawn);
  const full = {
    ...drawn,
    suppressions: Array.from({ length: 500 }, (_, at) => ({
      ...place,
      code: `X-${String(at)}`,
      reason: 'So.',
    })),
  };
  expect(edits.suppressProblem(full, close, 'So.')).toBe(full);
  expect(edits.suppressProblem(drawn, close, 'x'.repeat(5000)).suppressions[0]?.reason).toHaveLength(1000);
});

const RANGES: readonly Condition[] = [
  is('age', 'lt', 10),
  is('age', 'gt', 10),
  is('age', 'gt', 40),
  is('age', 'between', 9, 12),
  is('age', 'between', 50, 60),
  is('opened', 'is-true'),
];

/** A split right behind a message; every way out leads to the exit. */
function splitOf(branches: readonly (readonly [string, Condition])[]): Strategy {
  const drawn = sketch({ mail: step.mail, split: step.split(null) }, 'entry > mail > split > exit');
  const asked = edits.changeSettings(drawn, 'split', 'split', {
    branches: branches.map(([id, condition]) => ({ id, name: id, condition })),
  });
  const split = asked.nodes['split'];
  return (split ? listPorts(split) : []).reduce(
    (led, { id }) => edits.connectPorts(led, { source: 'split', port: id, target: 'exit' }),
    asked,
  );
}

test('however branches are put in order, added and taken away, what is set aside hangs on its own branch', () => {
  const opens = sketchContext(['opened', 'boolean']);
  const branch = fc.constantFrom(...RANGES);
  let hidden = 0;
  const change = fc.record({
    order: fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }),
    gone: fc.nat(9),
    added: fc.option(branch),
  });
  fc.assert(
    fc.property(
      fc.array(branch, { minLength: 2, maxLength: 5 }),
      fc.nat(99),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (conditions, drawn, changes) => {
        let strategy = splitOf(conditions.map((condition, at) => [`b${at}`, condition]));
        const found = checkStrategy(strategy, opens).filter(({ at }) => at.field?.startsWith('branches.'));
        const remark = found[drawn % found.length];
        if (!remark) return;
        const own = branchOf(strategy, remark.at.field);
        strategy = edits.suppressProblem(strategy, remark, 'As agreed.');
        for (const { order, gone, added } of changes) {
          const split = strategy.nodes['split'];
          if (split?.kind !== 'split') throw new Error('The split is gone.');
          const ranked = split.settings.branches
            .map((each, at) => ({ each, rank: order[at] ?? 0 }))
            .sort((one, other) => one.rank - other.rank)
            .flatMap(({ each }, at, all) => (at === gone && all.length > 1 ? [] : [each]));
          const id = `b${ranked.length}`;
          const more =
            added && ranked.every((each) => each.id !== id) ? [{ id, name: id, condition: added }] : [];
          for (const branches of [ranked, [...more, ...ranked]])
            strategy = edits.changeSettings(strategy, 'split', 'split', { branches });
          const isGone = ranked.every((each) => each.id !== own);
          const { open, setAside } = judgeStrategy(strategy, opens);
          expect(
            setAside.filter(({ diagnostic }) => branchOf(strategy, diagnostic.at.field) !== own),
          ).toEqual([]);
          if (isGone) {
            expect(strategy.suppressions).toEqual([]);
            return;
          }
          const said = open.filter(
            ({ code, at }) => code === remark.code && branchOf(strategy, at.field) === own,
          );
          expect(said).toEqual([]);
          expect(setAside.length + judgeStrategy(strategy, opens).unused.length).toBeGreaterThan(0);
          hidden += setAside.length;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(hidden).toBeGreaterThan(100);
});

function branchOf({ nodes }: Strategy, field: string | undefined): string | undefined {
  const split = nodes['split'];
  return split?.kind === 'split' ? split.settings.branches[Number(field?.split('.')[1])]?.id : undefined;
}
