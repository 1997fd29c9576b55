import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from '@/core/lint';
import { edits, type Strategy } from '@/core/strategy';
import { fixFirst, nodesOf, remarksOf, sketch, step, waysOf } from './sketch';

const { mail, call, record } = step;
type StepMaker = typeof mail;

//   entry ─ one ─ <between> ─ two ─ exit
const between = (...steps: ((id: string) => ReturnType<typeof mail>)[]): Strategy => {
  const names = steps.map((_, at) => `between${at}`);
  return sketch(
    { one: mail, two: mail, ...Object.fromEntries(steps.map((make, at) => [`between${at}`, make])) },
    ['entry', 'one', ...names, 'two', 'exit'].join(' > '),
  );
};

describe('two contacts are too close', () => {
  test.each<[string, Strategy, string[]]>([
    ['with nothing between them', between(), ['two']],
    ['with a step between them that takes no time', between(record), ['two']],
    ['with a wait of no length', between(step.duration(0, 'hours')), ['two']],
    ['when the second is a call', sketch({ one: mail, two: call }, 'entry > one > two'), ['two']],
    [
      'when it is the third of three',
      sketch({ one: mail, two: mail, three: mail }, 'entry > one > two > three > exit'),
      ['two', 'three'],
    ],
    [
      'on one path of several',
      sketch(
        { split: step.split(null), one: mail, two: mail },
        'entry > split',
        'split.b0 > one > two > exit',
        'split.else > two',
      ),
      ['two'],
    ],
    ['round a loop', sketch({ one: mail, record }, 'entry > one > record > one'), ['one']],
  ])('%s', (_, strategy, expected) => {
    expect(nodesOf('FLOW-11', strategy)).toEqual(expected);
  });
});

describe('two contacts are far enough from each other', () => {
  test.each<[string, Strategy]>([
    ['with an hour between them', between(step.duration(1, 'hours'))],
    ['with a wait until a time of day', between(step.duration(0, 'days', '10:00'))],
    ['with a wait until a time', between(step.time)],
    ['with a wait until a date', between(step.date)],
    [
      'when the second answers a reaction',
      sketch(
        { one: mail, answer: step.event, two: mail },
        'entry > one > answer',
        'answer.message_clicked > two > exit',
        'answer.timeout > exit',
      ),
    ],
    [
      'when a person works between them',
      sketch(
        { one: mail, review: step.review, two: mail },
        'entry > one > review',
        'review.reached > two > exit',
      ),
    ],
    [
      'when a call comes before the message',
      sketch({ call, two: mail }, 'entry > call', 'call.reached > two > exit'),
    ],
    [
      'when the first could not be delivered',
      sketch({ one: mail, two: mail }, 'entry > one > exit', 'one.undeliverable > two > exit'),
    ],
    ['when nobody is reached', sketch({ one: mail, two: mail }, 'entry > exit', 'one > two > exit')],
  ])('%s', (_, strategy) => {
    expect(nodesOf('FLOW-11', strategy)).toEqual([]);
  });
});

test('a day goes between them, and a wait of no length becomes an hour', () => {
  expect(waysOf(fixFirst('FLOW-11', between()))).toEqual([
    'entry.next > one',
    'one.next > wait-1',
    'two.next > exit',
    'wait-1.next > two',
  ]);
  const lengthened = fixFirst('FLOW-11', between(step.duration(0, 'hours')));
  expect(lengthened.nodes['between0']?.settings).toMatchObject({ duration: { amount: 1, unit: 'hours' } });
  expect(waysOf(lengthened)).toEqual(waysOf(between(step.duration(0, 'hours'))));
});

test('only those wait who have just been contacted', () => {
  const fixed = fixFirst(
    'FLOW-11',
    sketch(
      { split: step.split(null), one: mail, two: mail },
      'entry > split',
      'split.b0 > one > two > exit',
      'split.else > two',
    ),
  );
  expect(waysOf(fixed)).toContain('split.else > two');
  expect(waysOf(fixed)).toContain('one.next > wait-1');
});

test('it says after which contact, in both languages', () => {
  const [remark] = remarksOf('FLOW-11', between());
  if (!remark) throw new Error('The second contact is too close.');
  expect(describeDiagnostic(remark, 'en').sentence).toBe('This contact follows “one” at once.');
  expect(describeDiagnostic(remark, 'de').sentence).toBe('Diese Ansprache folgt unmittelbar auf „one“.');
});

describe('a wait until a date that has passed', () => {
  const dated = (first: StepMaker, second: StepMaker, ...before: StepMaker[]): Strategy => {
    const more = Object.fromEntries(before.map((make, at) => [`more${at}`, make]));
    return sketch(
      { first, ...more, one: mail, second, two: mail },
      ['entry', 'first', ...Object.keys(more), 'one', 'second', 'two', 'exit'].join(' > '),
    );
  };

  test('is no wait after one until the same date, or a later one', () => {
    expect(nodesOf('FLOW-11', dated(step.dueOn(14), step.dueOn(14)))).toEqual(['two']);
    expect(nodesOf('FLOW-11', dated(step.dueOn(14), step.dueOn(7)))).toEqual(['two']);
    expect(nodesOf('FLOW-11', dated(step.dueOn(14), step.dueOn(7), step.duration(3)))).toEqual(['two']);
  });

  test('is one after an earlier date, or another', () => {
    expect(nodesOf('FLOW-11', dated(step.dueOn(7), step.dueOn(14)))).toEqual([]);
    expect(nodesOf('FLOW-11', dated(step.dueOn(-3), step.dueOn(7)))).toEqual([]);
    expect(nodesOf('FLOW-11', dated(step.dueOn(14), step.dueOn(7, 'payments.lastPaidAt')))).toEqual([]);
    expect(nodesOf('FLOW-11', dated(step.duration(3), step.dueOn(7)))).toEqual([]);
  });

  test('gets a day behind it', () => {
    expect(waysOf(fixFirst('FLOW-11', dated(step.dueOn(14), step.dueOn(7))))).toEqual(
      expect.arrayContaining(['second.next > wait-1', 'wait-1.next > two']),
    );
  });
});

test('a step that is off lets two messages meet, and stays where it is when a wait comes between them', () => {
  const off = edits.setDisabled(between(step.duration(3)), ['between0'], true);
  expect(nodesOf('FLOW-11', off)).toEqual(['two']);
  expect(waysOf(fixFirst('FLOW-11', off))).toEqual(
    expect.arrayContaining(['one.next > between0', 'between0.next > wait-1', 'wait-1.next > two']),
  );
});
