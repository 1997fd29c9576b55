import { ErrorIcon, WarningIcon } from '@/ui';
import type { StepProblems } from './canvas-context';

/** How many problems a step has; the round mark is an error, the triangle a warning. Read out with the card's name. */
export function ProblemBadge({ problems: { errors, warnings } }: { problems: StepProblems }) {
  const isError = errors > 0;
  const Icon = isError ? ErrorIcon : WarningIcon;
  return (
    <span className="se-problem" data-severity={isError ? 'error' : 'warning'} aria-hidden="true">
      <Icon />
      {isError ? errors : warnings}
    </span>
  );
}
