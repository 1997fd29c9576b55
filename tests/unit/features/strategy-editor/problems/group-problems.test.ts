import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '@/core/lib';
import { groupProblems } from '@/features/strategy-editor/problems/group-problems';
import { keyOfProblem } from '@/features/strategy-editor/problems/judged';

function problem(severity: Severity, node?: string, field?: string): Diagnostic {
  const document = { kind: 'strategy', id: 'x' } as const;
  const at = { document, ...(node !== undefined && { node }), ...(field !== undefined && { field }) };
  return { code: 'wait-zero', severity, at, values: {} };
}

test('problems stand at their steps, the worst first, in the steps as among them', () => {
  const groups = groupProblems([
    problem('info', 'a'),
    problem('warning', 'b'),
    problem('warning'),
    problem('error', 'a'),
    problem('info', 'c'),
  ]);
  expect(
    groups.map(({ node, worst, problems }) => [node, worst, problems.map(({ severity }) => severity)]),
  ).toEqual([
    ['a', 'error', ['error', 'info']],
    ['b', 'warning', ['warning']],
    [undefined, 'warning', ['warning']],
    ['c', 'info', ['info']],
  ]);
  expect(groupProblems([])).toEqual([]);
});

test('a problem is told by its rule and its place', () => {
  const keys = [
    problem('error'),
    problem('error', 'a'),
    problem('error', 'a', 'b'),
    problem('info', 'a', 'b'),
  ].map(keyOfProblem);
  expect(new Set(keys).size).toBe(3);
});
