import type { Diagnostic } from '@/core/lib';
import type { StepProblems } from '../canvas/canvas-context';

/** How many errors and warnings each step has; notes count as neither. */
export function countByStep(problems: readonly Diagnostic[]): Map<string, StepProblems> {
  const counts = new Map<string, StepProblems>();
  for (const { severity, at } of problems) {
    if (at.node === undefined || severity === 'info') continue;
    const { errors, warnings } = counts.get(at.node) ?? { errors: 0, warnings: 0 };
    counts.set(
      at.node,
      severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 },
    );
  }
  return counts;
}
