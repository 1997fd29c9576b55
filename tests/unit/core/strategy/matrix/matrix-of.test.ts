import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrices, type Matrix } from '@/core/strategy';
import { anyStrategy } from '../../../../support/arbitrary-strategy';
import { drawn, twoRows } from './drawn';

/** Each row as one line: its name, its cells with their waits, what lies aside, where it leads. */
function written(matrix: Matrix | undefined): string[] {
  return (matrix?.rows ?? []).map(({ name, cells, aside, meets }) =>
    [
      name ?? '*',
      ...cells.map(({ step, waits }) => [...waits, step].join('+')),
      ...(aside.length > 0 ? [`(${aside.join(' ')})`] : []),
      `> ${meets ?? '?'}`,
    ].join(' '),
  );
}

test('each branch is a row of its own steps, waits with the step they come before, everyone else last', () => {
  const matrix = matrices.matrixOf(twoRows(), 'split');
  expect(written(matrix)).toEqual([
    'A wait-1+mail-1 call (mail-2) > exit',
    'B mail-3 wait-2 > exit',
    '* > exit',
  ]);
  expect(matrix?.columns).toBe(2);
});

test('what two branches lead to, and all behind it, is no part of the table', () => {
  const matrix = matrices.matrixOf(
    drawn(
      ['a', 'b'],
      'split/a/mail-1',
      'mail-1/next/mail-2',
      'split/b/mail-2',
      'mail-2/next/mail-3',
      'split/else/mail-4',
      'mail-4/next/exit-1',
    ),
    'split',
  );
  expect(written(matrix)).toEqual(['A mail-1 > mail-2', 'B > mail-2', '* mail-4 exit-1 > ?']);
});

test('a step that is reached past the split as well belongs to no branch', () => {
  const strategy = drawn(
    ['a'],
    'split/a/mail-1',
    'mail-1/next/mail-2',
    'split/else/call',
    'call/reached/exit',
    'mail-9/next/mail-2',
  );
  expect(written(matrices.matrixOf(strategy, 'split'))).toEqual(['A mail-1 > mail-2', '* call (exit) > ?']);
});

test('a branch that comes back to the split, or runs in a ring, ends', () => {
  const back = drawn(
    ['a'],
    'split/a/mail-1',
    'mail-1/next/split',
    'split/else/mail-2',
    'mail-2/next/wait-1',
    'wait-1/next/mail-2',
  );
  expect(written(matrices.matrixOf(back, 'split'))).toEqual(['A mail-1 > split', '* mail-2 wait-1 > ?']);
});

test('only a split has a table', () => {
  expect(matrices.matrixOf(twoRows(), 'mail-1')).toBeUndefined();
  expect(matrices.matrixOf(twoRows(), 'gone')).toBeUndefined();
});

test('in any strategy each step stands in the table once at most, along a path of its branch', () => {
  fc.assert(
    fc.property(anyStrategy('01930000-0000-7000-8000-00000000ab02'), (strategy) => {
      for (const { id, kind } of Object.values(strategy.nodes)) {
        if (kind !== 'split') continue;
        const matrix = matrices.matrixOf(strategy, id);
        const steps = (matrix?.rows ?? []).flatMap(({ cells, aside }) => [
          ...cells.flatMap(({ step, waits }) => [...waits, step]),
          ...aside,
        ]);
        expect(new Set(steps).size).toBe(steps.length);
        for (const { cells, first, port } of matrix?.rows ?? []) {
          const path = cells.flatMap(({ step, waits }) => [...waits, step]);
          expect([undefined, path[0]]).toContain(path.length > 0 ? first : undefined);
          path.forEach((step, at) => {
            const before = at === 0 ? { source: id, port } : { source: path[at - 1] };
            expect(Object.values(strategy.edges)).toContainEqual(
              expect.objectContaining({ ...before, target: step }),
            );
          });
        }
      }
    }),
  );
});

test('250 branches of 20 steps each are 251 rows', () => {
  const branches = Array.from({ length: 250 }, (_, at) => `b${at}`);
  const lines = branches.flatMap((name, row) => [
    `split/${name}/mail-${row}-0`,
    ...Array.from(
      { length: 20 },
      (_, at) => `mail-${row}-${at}/next/${at < 19 ? `mail-${row}-${at + 1}` : 'exit'}`,
    ),
  ]);
  const strategy = drawn(branches, ...lines, 'split/else/exit');
  const matrix = matrices.matrixOf(strategy, 'split');
  expect(matrix?.rows).toHaveLength(251);
  expect(matrix?.columns).toBe(20);
});
