import { ChevronDownIcon, ChevronRightIcon, Count } from '@/ui';
import { useStep } from '../canvas/canvas-context';
import { nameOf } from '../nodes/node-views';
import { StepIcon } from '../nodes/step-icon';
import { useEditorWords } from '../words/use-editor-words';
import type { ProblemGroup } from './group-problems';

/** The step some problems are at, and how many; folds them away. */
export function ProblemGroupHead(props: { group: ProblemGroup; isOpen: boolean; onToggle: () => void }) {
  const { group, isOpen, onToggle } = props;
  const words = useEditorWords();
  const { node: id, problems } = group;
  const node = useStep(id ?? '');
  const name = node ? nameOf(node, words) : words.wholeStrategy;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <button
      type="button"
      className="se-problem-group"
      aria-expanded={isOpen}
      aria-label={words.problemGroup({ name, count: problems.length })}
      onClick={onToggle}
    >
      <Chevron aria-hidden="true" />
      {node && <StepIcon node={node} isSmall />}
      <span className="se-problem-step">{name}</span>
      {errors > 0 && <Count tone="bad" value={errors} label={words.problemsCount({ errors, warnings: 0 })} />}
      {warnings > 0 && (
        <Count tone="warn" value={warnings} label={words.problemsCount({ errors: 0, warnings })} />
      )}
      {errors + warnings < problems.length && (
        <Count
          value={problems.length - errors - warnings}
          label={words.severityFilter.info({ count: problems.length - errors - warnings })}
        />
      )}
    </button>
  );
}
