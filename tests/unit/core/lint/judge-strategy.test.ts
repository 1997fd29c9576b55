import { describe, expect, test } from 'vitest';
import { checkStrategy, judgeStrategy } from '@/core/lint';
import { edits, parseStrategy, type Strategy } from '@/core/strategy';
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
