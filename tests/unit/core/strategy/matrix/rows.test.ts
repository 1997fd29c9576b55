import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeFrom, matrices, parseStrategy, type Strategy } from '@/core/strategy';
import { anyStrategy } from '../../../../support/arbitrary-strategy';
import { drawn, twoRows } from './drawn';

const rowOf = (strategy: Strategy, port: string) =>
  matrices.matrixOf(strategy, 'split')?.rows.find((row) => row.port === port);
const kindsOf = (strategy: Strategy, port: string) =>
  (rowOf(strategy, port)?.cells ?? []).map(({ step, waits }) =>
    [...waits, step].map((id) => strategy.nodes[id]?.kind).join('+'),
  );
const branchesOf = (strategy: Strategy) =>
  (matrices.matrixOf(strategy, 'split')?.rows ?? []).map(({ port }) => port);

test('a copied row has copies of all steps, side ways included, and leads where its branch led', () => {
  const after = matrices.copyRow(twoRows(), 'split', 'a', 'b');
  expect(kindsOf(after, 'b')).toEqual(['wait+send', 'task']);
  expect(rowOf(after, 'b')?.aside).toHaveLength(1);
  expect(rowOf(after, 'b')?.meets).toBe('exit');
  expect(after.nodes['mail-3']).toBeUndefined();
  const task = rowOf(after, 'b')?.cells[1]?.step ?? '';
  expect(edgeFrom(after, task, 'not-reached')?.target).toBe('exit');
  expect(rowOf(after, 'a')).toEqual(rowOf(twoRows(), 'a'));
  expect(parseStrategy(after).ok).toBe(true);
});

test('a row can be copied to everyone else, and to a branch that leads nowhere', () => {
  expect(kindsOf(matrices.copyRow(twoRows(), 'split', 'b', 'else'), 'else')).toEqual(['send', 'wait']);
  const open = drawn(['a', 'b'], 'split/a/mail-1', 'mail-1/next/exit', 'split/else/exit');
  const after = matrices.copyRow(open, 'split', 'a', 'b');
  expect(kindsOf(after, 'b')).toEqual(['send']);
  expect(rowOf(after, 'b')?.meets).toBe('exit');
});

test('branches that are not there, and a row without steps, are copied nowhere', () => {
  const before = twoRows();
  for (const [from, to] of [
    ['else', 'a'],
    ['a', 'a'],
    ['a', 'gone'],
    ['gone', 'a'],
  ] as const)
    expect(matrices.copyRow(before, 'split', from, to)).toBe(before);
});

test('a new branch stands before everyone else and leads where the branches meet', () => {
  const after = matrices.addBranch(twoRows(), 'split', 'New');
  expect(branchesOf(after)).toEqual(['a', 'b', 'branch-3', 'else']);
  expect(rowOf(after, 'branch-3')).toMatchObject({ name: 'New', cells: [], meets: 'exit' });
});

test('a branch moves to another place, and keeps its steps', () => {
  const after = matrices.moveBranch(twoRows(), 'split', 'b', 0);
  expect(branchesOf(after)).toEqual(['b', 'a', 'else']);
  expect(rowOf(after, 'b')).toEqual(rowOf(twoRows(), 'b'));
  expect(branchesOf(matrices.moveBranch(twoRows(), 'split', 'a', 99))).toEqual(['b', 'a', 'else']);
  const before = twoRows();
  expect(matrices.moveBranch(before, 'split', 'a', 0)).toBe(before);
});

test('a branch is renamed, and removed with the steps that are its alone', () => {
  const renamed = matrices.renameBranch(twoRows(), 'split', 'a', 'Forgetful');
  expect(rowOf(renamed, 'a')?.name).toBe('Forgetful');
  const removed = matrices.removeBranch(renamed, 'split', 'a');
  expect(branchesOf(removed)).toEqual(['b', 'else']);
  expect(Object.keys(removed.nodes).sort()).toEqual(['entry', 'exit', 'mail-3', 'split', 'wait-2']);
  expect(matrices.removeBranch(removed, 'split', 'b')).toBe(removed);
});

test('whatever is done to the rows of any strategy, its document stays in order', () => {
  fc.assert(
    fc.property(
      anyStrategy('01930000-0000-7000-8000-00000000ab03'),
      fc.nat(5),
      fc.nat(5),
      (strategy, one, other) => {
        const split = Object.values(strategy.nodes).find(({ kind }) => kind === 'split')?.id ?? '';
        const ports = matrices.matrixOf(strategy, split)?.rows.map(({ port }) => port) ?? [];
        const [from = '', to = ''] = [
          ports[one % Math.max(1, ports.length)],
          ports[other % Math.max(1, ports.length)],
        ];
        for (const after of [
          matrices.copyRow(strategy, split, from, to),
          matrices.addBranch(strategy, split, 'More'),
          matrices.moveBranch(strategy, split, from, other),
          matrices.removeBranch(strategy, split, from),
        ])
          expect(parseStrategy(after)).toMatchObject({ ok: true });
      },
    ),
  );
});
