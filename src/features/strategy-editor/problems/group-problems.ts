import type { Diagnostic, Severity } from '@/core/lib';

/** What is wrong with one step, or with the strategy as a whole; the worst first. */
export type ProblemGroup = {
  readonly node: string | undefined;
  readonly worst: Severity;
  readonly problems: readonly Diagnostic[];
};

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Problems by the step they are at: steps with errors first, and in each the errors first. */
export function groupProblems(problems: readonly Diagnostic[]): ProblemGroup[] {
  const groups = new Map<string | undefined, Diagnostic[]>();
  for (const problem of [...problems].sort(byWeight)) {
    const group = groups.get(problem.at.node);
    if (group) group.push(problem);
    else groups.set(problem.at.node, [problem]);
  }
  // The first of a group is its worst, and the groups came in the order of their first.
  return [...groups].map(([node, own]) => ({ node, worst: own[0]?.severity ?? 'info', problems: own }));
}

function byWeight(one: Diagnostic, other: Diagnostic): number {
  return WEIGHT[one.severity] - WEIGHT[other.severity];
}
