import { expect, test } from 'vitest';
import { describeDiagnostic } from '@/core/lint';
import { edits, type Strategy } from '@/core/strategy';
import { fixFirst, nodesOf, remarksOf, sketch, step, waysOf } from './sketch';

const early = (strategy: Strategy): Strategy => ({
  ...strategy,
  settings: { ...strategy.settings, stage: 'early' },
});
const plain = sketch({ mail: step.mail }, 'entry > mail > exit');

test('an early strategy that contacts everyone misses a hold-out', () => {
  expect(nodesOf('FLOW-10', early(plain))).toEqual(['entry']);
  expect(nodesOf('FLOW-10', early(sketch({ call: step.call }, 'entry > call')))).toEqual(['entry']);
});

test('later stages, strategies without contacts and those that hold somebody out do not', () => {
  const tried = (...roles: Parameters<typeof step.experiment>) =>
    early(
      sketch(
        { mail: step.mail, trial: step.experiment(...roles) },
        'entry > trial',
        'trial.arm0 > mail > exit',
        'trial.arm1 > exit',
      ),
    );
  expect(nodesOf('FLOW-10', plain)).toEqual([]);
  expect(nodesOf('FLOW-10', early(sketch({ review: step.review }, 'entry > review')))).toEqual([]);
  expect(nodesOf('FLOW-10', early(sketch({ mail: step.mail }, 'entry > exit')))).toEqual([]);
  expect(nodesOf('FLOW-10', tried('champion', 'holdout'))).toEqual([]);
  expect(nodesOf('FLOW-10', tried('champion', 'challenger'))).toEqual(['entry']);
});

test('one in ten is left alone, and leaves by the exit there is', () => {
  const fixed = fixFirst('FLOW-10', early(plain));
  expect(waysOf(fixed)).toEqual([
    'entry.next > experiment-1',
    'experiment-1.champion > mail',
    'experiment-1.holdout > exit',
    'mail.next > exit',
  ]);
  expect(fixed.nodes['experiment-1']?.settings).toMatchObject({
    arms: [
      { role: 'champion', weight: 90 },
      { role: 'holdout', weight: 10 },
    ],
  });
});

test('a hold-out that is contacted at once is none, and is left alone by the fix', () => {
  const contacted = early(
    sketch(
      { mail: step.mail, log: step.record, trial: step.experiment('champion', 'holdout') },
      'entry > trial',
      'trial.arm0 > mail > exit',
      'trial.arm1 > log > mail',
    ),
  );
  const [remark] = remarksOf('FLOW-10', contacted);
  if (!remark) throw new Error('Everyone is contacted.');
  expect(remark.at.node).toBe('trial');
  expect(describeDiagnostic(remark, 'en').sentence).toBe(
    'The hold-out is contacted at once like everyone else.',
  );
  expect(waysOf(fixFirst('FLOW-10', contacted))).toEqual(expect.arrayContaining(['trial.arm1 > exit']));
});

test('a hold-out that waits before it is treated shows what happens without contact', () => {
  const late = sketch(
    { mail: step.mail, wait: step.duration(14), trial: step.experiment('champion', 'holdout') },
    'entry > trial',
    'trial.arm0 > mail > exit',
    'trial.arm1 > wait > mail',
  );
  expect(nodesOf('FLOW-10', early(late))).toEqual([]);
});

test('an experiment that is switched off holds nobody out', () => {
  const off = edits.setDisabled(
    early(
      sketch(
        { mail: step.mail, trial: step.experiment('champion', 'holdout') },
        'entry > trial',
        'trial.arm0 > mail > exit',
        'trial.arm1 > exit',
      ),
    ),
    ['trial'],
    true,
  );
  expect(nodesOf('FLOW-10', off)).toEqual(['entry']);
  expect(waysOf(fixFirst('FLOW-10', off))).toContain('experiment-1.champion > trial');
});
