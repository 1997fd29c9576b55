import type { Diagnostic, Severity } from '@/core/lib';
import { useEditorWords } from '../words/use-editor-words';
import { SEVERITY_ICONS, SEVERITY_TONES } from './problem-row';

/** The severities the list shows. */
export type ShownSeverities = ReadonlySet<Severity>;

export const ALL_SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many problems there are of each severity; a press hides them, another shows them again. */
export function SeverityFilter(props: {
  problems: readonly Diagnostic[];
  shown: ShownSeverities;
  onChange: (shown: ShownSeverities) => void;
}) {
  const { problems, shown, onChange } = props;
  const words = useEditorWords();
  const toggle = (severity: Severity) => {
    const next = new Set(shown);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <div className="se-severities" role="group" aria-label={words.showSeverities}>
      {ALL_SEVERITIES.map((severity) => {
        const Icon = SEVERITY_ICONS[severity];
        const count = problems.filter((problem) => problem.severity === severity).length;
        const label = words.severityFilter[severity]({ count });
        return (
          <button
            key={severity}
            type="button"
            className="se-severity"
            aria-pressed={shown.has(severity)}
            aria-label={label}
            title={label}
            onClick={() => toggle(severity)}
          >
            <Icon className={SEVERITY_TONES[severity]} aria-hidden="true" />
            <span className="num">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
