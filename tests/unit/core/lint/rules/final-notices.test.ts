import { describe, expect, test } from 'vitest';
import type { Strategy } from '@/core/strategy';
import { fixFirst, nodesOf, remarksOf, sketch, step, waysOf } from './sketch';

const { finalMail, finalLetter, mail } = step;
const wait = step.duration(5);

describe('a final notice comes after another', () => {
  test.each<[string, Strategy, string[]]>([
    [
      'further down the path',
      sketch({ one: finalMail, wait, two: finalLetter }, 'entry > one > wait > two > exit'),
      ['two'],
    ],
    [
      'on one of two paths',
      sketch(
        { split: step.split(null), one: finalMail, wait, two: finalLetter },
        'entry > split',
        'split.b0 > one > wait > two > exit',
        'split.else > two',
      ),
      ['two'],
    ],
    [
      'after a call with the final word',
      sketch(
        { one: finalMail, wait, two: finalMail, three: finalLetter },
        'entry > one > wait > two > three > exit',
      ),
      ['two', 'three'],
    ],
    [
      'which is itself, round a loop',
      sketch(
        { one: finalMail, wait, split: step.split(null) },
        'entry > one > wait > split',
        'split.b0 > one',
        'split.else > exit',
      ),
      ['one'],
    ],
  ])('%s', (_, strategy, expected) => {
    expect(nodesOf('FLOW-19', strategy)).toEqual(expected);
  });
});

describe('a final notice is said once', () => {
  test.each<[string, Strategy]>([
    ['after milder ones', sketch({ one: mail, wait, two: finalMail }, 'entry > one > wait > two > exit')],
    [
      'on each of two paths',
      sketch(
        { split: step.split(null), one: finalMail, two: finalLetter },
        'entry > split',
        'split.b0 > one > exit',
        'split.else > two > exit',
      ),
    ],
    [
      'by another channel where it could not be delivered',
      sketch({ one: finalMail, two: finalLetter }, 'entry > one > exit', 'one.undeliverable > two > exit'),
    ],
    ['to nobody', sketch({ one: finalMail, two: finalLetter }, 'entry > exit', 'one > two > exit')],
  ])('%s', (_, strategy) => {
    expect(nodesOf('FLOW-19', strategy)).toEqual([]);
  });
});

test('a notice that always comes second goes', () => {
  const fixed = fixFirst(
    'FLOW-19',
    sketch({ one: finalMail, wait, two: finalLetter }, 'entry > one > wait > two > exit'),
  );
  expect(waysOf(fixed)).toEqual(['entry.next > one', 'one.next > wait', 'wait.next > exit']);
});

test('who has had one already is led past, and the others still get it', () => {
  const drawn = sketch(
    { split: step.split(null), one: finalMail, wait, two: finalLetter },
    'entry > split',
    'split.b0 > one > wait > two > exit',
    'split.else > two',
  );
  const fixed = fixFirst('FLOW-19', drawn);
  expect(waysOf(fixed)).toEqual(
    expect.arrayContaining(['wait.next > exit', 'split.else > two', 'two.next > exit']),
  );
});

test('a loop is led past its notice', () => {
  const drawn = sketch(
    { one: finalMail, wait, split: step.split(null) },
    'entry > one > wait > split',
    'split.b0 > one',
    'split.else > exit',
  );
  expect(remarksOf('FLOW-19', drawn)).toMatchObject([{ values: { loop: true } }]);
  expect(waysOf(fixFirst('FLOW-19', drawn))).toContain('split.b0 > wait');
});

test('a loop of a notice and a wait alone is left to the reader', () => {
  const drawn = sketch({ one: finalMail, wait }, 'entry > one > wait > one');
  expect(remarksOf('FLOW-19', drawn)).toEqual([expect.not.objectContaining({ fix: expect.anything() })]);
});

describe('a call with the final word', () => {
  const { finalCall } = step;

  test('that nobody made, or nobody was reached by, is not said', () => {
    const drawn = (port: string) =>
      sketch({ one: finalCall, two: finalLetter }, 'entry > one', `one.${port} > two > exit`);
    expect(nodesOf('FLOW-19', drawn('expired'))).toEqual([]);
    expect(nodesOf('FLOW-19', drawn('undeliverable'))).toEqual([]);
    expect(nodesOf('FLOW-19', drawn('reached'))).toEqual(['two']);
  });

  test('is not led past where the loop would have no wait any more', () => {
    const drawn = sketch(
      { one: finalCall, log: step.record, split: step.split(null) },
      'entry > one',
      'one.reached > log > split',
      'one.not-reached > log',
      'one.expired > log',
      'one.undeliverable > exit',
      'split.b0 > one',
      'split.else > exit',
    );
    expect(remarksOf('FLOW-19', drawn)).toEqual([expect.not.objectContaining({ fix: expect.anything() })]);
  });
});
