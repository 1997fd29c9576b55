import { describe, expect, test } from 'vitest';
import { outlineOf } from '@/core/strategy';
import { drawn, read } from './drawn';

describe('a strategy reads', () => {
  // entry ─ wait ─ send ─ exit
  test('down a line without levels', () => {
    const line = drawn('entry wait send exit', 'entry next wait', 'wait next send', 'send next exit');
    expect(read(outlineOf(line))).toEqual(['1 entry', '2 wait', '3 send', '4 exit']);
  });

  //         ┌ a ── send-1 ─┐
  // entry ─ split           ├─ record ─ exit
  //         └ else ─ send-2 ┘
  test('branch by branch, and where they meet again, at the level they parted from', () => {
    const diamond = drawn(
      'entry split send-1 send-2 record exit',
      'entry next split',
      'split a send-1',
      'split else send-2',
      'send-1 next record',
      'send-2 next record',
      'record next exit',
    );
    expect(read(outlineOf(diamond))).toEqual([
      '1 entry',
      '2 split',
      '  a:',
      '    3 send-1',
      '    on to 5 record',
      '  else:',
      '    4 send-2',
      '    on to 5 record',
      '5 record',
      '6 exit',
    ]);
  });

  //         ┌ a ───────────────┐
  // entry ─ split              ├─ exit
  //         └ else ─ send ─────┘
  test('a branch without steps as the way on', () => {
    const short = drawn(
      'entry split send exit',
      'entry next split',
      'split a exit',
      'split else send',
      'send next exit',
    );
    expect(read(outlineOf(short))).toEqual([
      '1 entry',
      '2 split',
      '  a: on to 4 exit',
      '  else: on to 3 send',
      '3 send',
      '4 exit',
    ]);
  });

  //          ┌───────────┐
  // entry ─ send-1 ─ ask ─ (no payment)
  //                   └ (payment) exit
  test('a loop as the way back', () => {
    const loop = drawn(
      'entry send-1 ask exit',
      'entry next send-1',
      'send-1 next ask',
      'ask timeout send-1',
      'ask payment_received exit',
    );
    expect(read(outlineOf(loop))).toEqual([
      '1 entry',
      '2 send-1',
      '3 ask',
      '  payment_received:',
      '    4 exit',
      '  timeout: back to 2 send-1',
    ]);
  });

  // entry ─ ask-1 ─ (no payment) send ─ ask-2 ─ (no payment) record ─ exit
  //          └ (payment) exit-1          └ (payment) exit-2
  test('on at the same level where every other way ends', () => {
    const dunning = drawn(
      'entry ask-1 exit-1 send ask-2 exit-2 record exit',
      'entry next ask-1',
      'ask-1 payment_received exit-1',
      'ask-1 timeout send',
      'send next ask-2',
      'ask-2 payment_received exit-2',
      'ask-2 timeout record',
      'record next exit',
    );
    expect(read(outlineOf(dunning))).toEqual([
      '1 entry',
      '2 ask-1',
      '  payment_received:',
      '    3 exit-1',
      '  timeout: on to 4 send',
      '4 send',
      '5 ask-2',
      '  payment_received:',
      '    6 exit-2',
      '  timeout: on to 7 record',
      '7 record',
      '8 exit',
    ]);
  });

  // entry ─ send-1 ─────────── exit      send-1 undeliverable ─ send-2 ─ exit
  test('what bounces below its message, before the path goes on', () => {
    const bounced = drawn(
      'entry send-1 send-2 record exit',
      'entry next send-1',
      'send-1 next record',
      'send-1 undeliverable send-2',
      'send-2 next record',
      'record next exit',
    );
    expect(read(outlineOf(bounced))).toEqual([
      '1 entry',
      '2 send-1',
      '  undeliverable:',
      '    3 send-2',
      '    on to 4 record',
      '4 record',
      '5 exit',
    ]);
  });

  // wait-1 ⇄ wait-2     record ─ exit
  test('what nobody reaches under a heading, circles included, and the notes last', () => {
    const loose = drawn(
      'note wait-1 wait-2 record entry exit',
      'entry next exit',
      'wait-1 next wait-2',
      'wait-2 next wait-1',
      'record next exit',
    );
    expect(read(outlineOf(loose))).toEqual([
      '1 entry',
      '2 exit',
      '(unreached)',
      '  3 record',
      '  on to 2 exit',
      '  4 wait-1',
      '  5 wait-2',
      '  back to 4 wait-1',
      '(notes)',
      '  6 note',
    ]);
  });

  test('ways that lead nowhere yet', () => {
    expect(read(outlineOf(drawn('entry split wait', 'entry next split', 'split a wait')))).toEqual([
      '1 entry',
      '2 split',
      '  a:',
      '    3 wait',
      '    nowhere',
      '  else: nowhere',
    ]);
  });
});

describe('a group', () => {
  const line = drawn(
    'entry wait send-1 send-2 exit',
    'entry next wait',
    'wait next send-1',
    'send-1 next exit',
    'send-1 undeliverable send-2',
    'send-2 next exit',
  );
  const grouped = (...nodes: string[]) => ({
    ...line,
    groups: { g: { id: 'g', name: 'G', nodes, collapsed: false } },
  });

  test('stands over its steps where they stand together', () => {
    expect(read(outlineOf(grouped('send-2', 'wait', 'send-1')))).toEqual([
      '1 entry',
      '[g]',
      '  2 wait',
      '  3 send-1',
      '    undeliverable:',
      '      4 send-2',
      '      on to 5 exit',
      '5 exit',
    ]);
  });

  test('is not shown where others stand between or below its steps', () => {
    expect(outlineOf(grouped('entry', 'send-1')).some(({ kind }) => kind === 'group')).toBe(false);
    expect(outlineOf(grouped('wait', 'send-1')).some(({ kind }) => kind === 'group')).toBe(false);
  });
});
