import { expect, test } from 'vitest';
import { checkStrategy, describeDiagnostic } from '@/core/lint';
import { edgeKey, edits, type Strategy } from '@/core/strategy';
import { fixFirst, nodesOf, remarksOf, sketch, sketchContext, step, waysOf } from './sketch';

/** As a file may hold it, and nobody can draw it. */
function led(strategy: Strategy, source: string, port: string, target: string): Strategy {
  const edge = { source, port, target };
  return { ...strategy, edges: { ...strategy.edges, [edgeKey(edge)]: edge } };
}

test('a way to a note or back into the entry leads nowhere', () => {
  const noted = sketch({ mail: step.mail, note: step.note }, 'entry > mail > exit');
  const astray = led(noted, 'mail', 'undeliverable', 'note');
  expect(remarksOf('FLOW-03', astray)).toMatchObject([{ severity: 'error', at: { node: 'mail' } }]);
  expect(waysOf(fixFirst('FLOW-03', astray))).toContain('mail.undeliverable > exit');
  const back = led(sketch({ wait: step.duration(1) }, 'entry > wait'), 'wait', 'next', 'entry');
  expect(nodesOf('FLOW-03', back)).toEqual(['wait']);
  expect(waysOf(fixFirst('FLOW-03', back))).toContain('wait.next > exit');
});

test('behind a step that is off, that step is led on and stays', () => {
  const off = edits.setDisabled(
    sketch({ mail: step.mail, wait: step.duration(1) }, 'entry > mail > wait'),
    ['wait'],
    true,
  );
  expect(nodesOf('FLOW-03', off)).toEqual(['mail']);
  expect(waysOf(fixFirst('FLOW-03', off))).toEqual([
    'entry.next > mail',
    'mail.next > wait',
    'wait.next > exit',
  ]);
});

test('a way back to its own step through one that is off ends there, and others keep theirs', () => {
  const drawn = sketch({ wait: step.duration(1), off: step.duration(2) }, 'entry > off > wait > off');
  const off = edits.setDisabled(drawn, ['off'], true);
  expect(nodesOf('FLOW-03', off)).toEqual(['wait']);
  expect(waysOf(fixFirst('FLOW-03', off))).toEqual([
    'entry.next > off',
    'off.next > wait',
    'wait.next > exit',
  ]);
});

test('a new entry leads to where most steps are reached from, in a ring too', () => {
  const line = sketch(
    { lost: step.record, one: step.mail, two: step.record },
    'lost > exit',
    'one > two > exit',
  );
  expect(waysOf(fixFirst('FLOW-01', edits.removeNodes(line, ['entry'])))).toContain('entry-1.next > one');
  const ring = sketch({ one: step.duration(1), two: step.record }, 'one > two > one');
  const fixed = fixFirst('FLOW-01', edits.removeNodes(ring, ['entry', 'exit']));
  expect(waysOf(fixed)).toContain('entry-1.next > one');
});

test('the shares of arms are brought to 100 % without losing or gaining anyone an arm', () => {
  const shares = (...weights: number[]): number[] => {
    const drawn = sketch(
      { trial: step.weighed(...weights) },
      'entry > trial',
      'trial.arm0 > exit',
      'trial.arm1 > exit',
    );
    const [remark] = remarksOf('FLOW-08', drawn);
    if (!remark) throw new Error('They add up already.');
    expect(describeDiagnostic(remark, 'en').sentence).toContain('%');
    const trial = fixFirst('FLOW-08', drawn).nodes['trial'];
    return trial?.kind === 'experiment' ? trial.settings.arms.map(({ weight }) => weight) : [];
  };
  expect(shares(0, 0)).toEqual([50, 50]);
  expect(shares(99, 0.5)).toEqual([99.5, 0.5]);
  expect(shares(100, 100, 1)).toEqual([49.76, 49.75, 0.49]);
  expect(shares(0, 50, 40)).toEqual([0, 56, 44]);
  expect(
    checkStrategy(sketch({ trial: step.weighed(0, 100) }), sketchContext()).map(({ code }) => code),
  ).not.toContain('FLOW-08');
});
