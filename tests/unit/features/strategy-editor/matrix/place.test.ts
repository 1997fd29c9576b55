import { expect, test } from 'vitest';
import { clampPlace, placeAfterKey, placeOf } from '@/features/strategy-editor/matrix/place';
import type { Matrix } from '@/core/strategy';

//  a     wait+mail   call   +
//  b     +
//  else  letter      +
const row = (port: string, ...cells: readonly string[]) => ({
  port,
  name: port === 'else' ? null : port,
  first: undefined,
  cells: cells.map((text) => {
    const [step = '', ...waits] = text.split('+').reverse();
    return { step, waits: waits.reverse() };
  }),
  aside: [],
  meets: 'exit',
});
const MATRIX: Matrix = {
  split: 'split',
  rows: [row('a', 'wait+mail', 'call'), row('b'), row('else', 'letter')],
  columns: 2,
};

const press = (port: string, column: number, key: string, isFar = false) => {
  const to = placeAfterKey(MATRIX, { port, column }, { key, isFar, page: 2 });
  return to && `${to.port} ${to.column}`;
};

test('arrows go from cell to cell and stop at the ends of their row', () => {
  expect(press('a', 0, 'ArrowRight')).toBe('a 1');
  expect(press('a', 3, 'ArrowRight')).toBe('a 3');
  expect(press('a', 0, 'ArrowLeft')).toBe('a 0');
  expect(press('a', 0, 'ArrowUp')).toBe('a 0');
  expect(press('else', 1, 'ArrowDown')).toBe('else 1');
});

test('in a shorter row the last cell is taken', () => {
  expect(press('a', 3, 'ArrowDown')).toBe('b 1');
  expect(press('a', 3, 'PageDown')).toBe('else 2');
});

test('Home and End go to the ends of the row, with Ctrl to the corners of the table', () => {
  expect(press('a', 2, 'Home')).toBe('a 0');
  expect(press('a', 0, 'End')).toBe('a 3');
  expect(press('else', 2, 'Home', true)).toBe('a 0');
  expect(press('a', 0, 'End', true)).toBe('else 2');
});

test('any other key moves nowhere', () => {
  expect(press('a', 0, 'Enter')).toBeUndefined();
});

test('a step and the waits before it have one place', () => {
  expect(placeOf(MATRIX, 'mail')).toEqual({ port: 'a', column: 1 });
  expect(placeOf(MATRIX, 'wait')).toEqual({ port: 'a', column: 1 });
  expect(placeOf(MATRIX, 'exit')).toBeUndefined();
});

test('a place that is gone becomes the nearest that is there', () => {
  expect(clampPlace(MATRIX, { port: 'b', column: 7 })).toEqual({ port: 'b', column: 1 });
  expect(clampPlace(MATRIX, { port: 'gone', column: 1 })).toEqual({ port: 'a', column: 1 });
  expect(clampPlace(MATRIX, undefined)).toEqual({ port: 'a', column: 0 });
});
