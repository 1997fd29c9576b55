import { expect, test } from 'vitest';
import { checkMove, edits, outlineOf, placesToMove, type Strategy } from '@/core/strategy';
import { linesOf } from '@/features/strategy-editor/outline/outline-lines';
import { keyOf, placeInLine } from '@/features/strategy-editor/outline/place-in-line';
import { branched } from '../strategies';

const NOTHING: ReadonlySet<string> = new Set();

//  0 entry
//  1 split
//  2   1. A
//  3     mail
//  4       on to exit
//  5   2. B
//  6     letter
//  7       on to exit
//  8   everyone else
//  9 exit
function places(strategy: Strategy, ids: readonly string[], closed = NOTHING) {
  const lines = linesOf(outlineOf(strategy), { closed, only: undefined });
  const allowed = new Set(placesToMove(strategy, ids).map(keyOf));
  const at = (height: number) => placeInLine(strategy, { lines, allowed }, height);
  return { keys: lines.map(({ row }) => row.key), at };
}

test('over a gap, the place is between its two rows, at the level a step would have there', () => {
  const { keys, at } = places(branched(), ['letter']);
  expect(keys).toEqual([
    'entry',
    'split',
    'split/a',
    'mail',
    'mail/next',
    'split/b',
    'letter',
    'letter/next',
    'split/else',
    'exit',
  ]);
  for (const height of [2.6, 3.4])
    expect(at(height)).toEqual({ way: { source: 'split', port: 'a' }, boundary: 3, level: 3 });
  for (const height of [3.6, 4.4])
    expect(at(height)).toEqual({ way: { source: 'mail', port: 'next' }, boundary: 4, level: 3 });
  expect(at(0.9)).toEqual({ way: { source: 'entry', port: 'next' }, boundary: 1, level: 1 });
  expect(at(8.8)).toMatchObject({ way: { source: 'split', port: 'else' }, boundary: 9 });
});

test('there is no place where steps stand already, behind themselves, or between a step and its ways out', () => {
  const { at } = places(branched(), ['letter']);
  expect([5.9, 6.1, 6.9, 7.1].map(at)).toEqual([undefined, undefined, undefined, undefined]);
  expect([1.8, 2.2].map(at)).toEqual([undefined, undefined]);
  expect([0.2, 9.9].map(at)).toEqual([undefined, undefined]);
});

test('behind a closed way out is at its beginning, and a step alone of its way can be stood before', () => {
  const { keys, at } = places(branched(), ['letter'], new Set(['split/a']));
  expect(keys.slice(1, 4)).toEqual(['split', 'split/a', 'split/b']);
  expect(at(2.9)).toMatchObject({ way: { source: 'split', port: 'a' }, boundary: 3 });
  expect(places(branched(), ['letter']).at(3.2)).toMatchObject({ way: { source: 'split', port: 'a' } });
});

test('every place that is offered is one the rules allow, and every allowed one is offered somewhere', () => {
  const strategy = edits.connectPorts(branched(), {
    source: 'mail',
    port: 'undeliverable',
    target: 'letter',
  });
  for (const ids of [['mail'], ['letter'], ['split'], ['exit'], ['split', 'mail', 'letter']]) {
    const { keys, at } = places(strategy, ids);
    const found = keys.flatMap((_, row) => [at(row + 0.1)?.way ?? [], at(row + 0.9)?.way ?? []].flat());
    for (const way of found) expect(checkMove(strategy, ids, way)).toBeUndefined();
    const allowed = placesToMove(strategy, ids).map(keyOf);
    // A message nobody could deliver leads on by a way of its own, which has a row only where it is used.
    const drawn = allowed.filter((key) => key !== 'letter/undeliverable');
    expect(new Set(found.map(keyOf))).toEqual(new Set(drawn));
  }
});
