import { expect, test } from 'vitest';
import {
  checkInsertion,
  checkInsertionBefore,
  createStrategy,
  edgesInto,
  edgesOutOf,
  edits,
} from '@/core/strategy';

const start = createStrategy('0198c0de-0000-7000-8000-00000000f001', 'Cards', 'Europe/Berlin');
const behindEntry = { source: 'entry', port: 'next' };

test('a step with a way on may stand in a line', () => {
  expect(checkInsertion(start, edits.createNode(start, 'wait'), behindEntry)).toBeUndefined();
});

test('an exit may not stand in a line: what follows would be cut off', () => {
  const exit = edits.createNode(start, 'exit');
  expect(checkInsertion(start, exit, behindEntry)).toMatchObject({ code: 'insert-no-way-on' });
  const open = edits.disconnectPorts(start, Object.values(start.edges));
  expect(checkInsertion(open, exit, behindEntry)).toBeUndefined();
});

test('nothing leads to an entry or a note, and nothing follows a port that is not there', () => {
  for (const kind of ['entry', 'note'] as const)
    expect(checkInsertion(start, edits.createNode(start, kind), behindEntry)).toMatchObject({
      code: 'insert-no-input',
    });
  const wait = edits.createNode(start, 'wait');
  expect(checkInsertion(start, wait, { source: 'exit', port: 'next' })).toMatchObject({
    code: 'insert-no-port',
  });
  expect(checkInsertion(start, wait, { source: 'constructor', port: 'x' })).toMatchObject({
    code: 'insert-no-port',
  });
});

test('a step put before another one is met by everything that led there', () => {
  const split = edits.insertNode(start, edits.createNode(start, 'split'), { after: behindEntry });
  const both = edits.connectPorts(split, { source: 'split-1', port: 'a', target: 'exit' });
  const done = edits.insertBefore(both, edits.createNode(both, 'wait'), { target: 'exit' });
  expect(edgesInto(done, 'wait-1').map(({ port }) => port)).toEqual(['a', 'else']);
  expect(edgesInto(done, 'exit')).toEqual(edgesOutOf(done, 'wait-1'));
});

test('nothing is put before an entry, nor a step that leads nowhere before anything', () => {
  const wait = edits.createNode(start, 'wait');
  const exit = edits.createNode(start, 'exit');
  expect(checkInsertionBefore(start, wait, 'entry')).toMatchObject({ code: 'insert-no-input' });
  expect(checkInsertionBefore(start, exit, 'exit')).toMatchObject({ code: 'insert-no-way-on' });
  expect(edits.insertBefore(start, wait, { target: 'entry' })).toBe(start);
  expect(edits.insertBefore(start, exit, { target: 'exit' })).toBe(start);
});
