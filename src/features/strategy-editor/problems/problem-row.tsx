import { describeDiagnostic } from '@/core/lint';
import type { Diagnostic, Severity } from '@/core/lib';
import { Button, ErrorIcon, HideIcon, IconButton, InfoIcon, useLocale, WarningIcon } from '@/ui';
import { fixProblem } from '../commands/fix-problem';
import { goToProblem } from '../commands/go-to-problem';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';

export const SEVERITY_ICONS: Record<Severity, typeof ErrorIcon> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};
export const SEVERITY_TONES: Record<Severity, string> = {
  error: 'tone-bad',
  warning: 'tone-warn',
  info: 'tone-info',
};

/** What is wrong, what to do about it, its rule, and where there is a safe repair, the way to it. */
export function ProblemRow(props: {
  session: EditorSession;
  problem: Diagnostic;
  isCurrent: boolean;
  onSetAside: () => void;
  /** Told before the row goes, because what it says has been dealt with. */
  onDealtWith: () => void;
}) {
  const { session, problem, isCurrent, onSetAside, onDealtWith } = props;
  const words = useEditorWords();
  const { locale } = useLocale();
  const { sentence, advice } = describeDiagnostic(problem, locale);
  const { severity, at, code, fix } = problem;
  const Icon = SEVERITY_ICONS[severity];
  const isReadOnly = session.view.isReadOnly;
  return (
    <div className="se-problem-row" data-current={isCurrent || undefined}>
      <button
        type="button"
        className="se-problem-jump"
        aria-current={isCurrent || undefined}
        title={`${sentence} ${advice}`}
        onClick={() => goToProblem(session, problem)}
      >
        <Icon className={SEVERITY_TONES[severity]} role="img" aria-label={words.severities[severity]} />
        <span className="se-problem-say">
          <b>{sentence}</b> <span>{advice}</span>
        </span>
        {isRule(code) && <span className="se-problem-code">{code}</span>}
      </button>
      {!isReadOnly && fix && (
        <Button
          size="s"
          onPress={() => {
            if (fixProblem(session, problem, sentence)) onDealtWith();
          }}
        >
          {words.fixes[fix.edit] ?? words.fix}
        </Button>
      )}
      {!isReadOnly && severity !== 'error' && (
        <IconButton
          size="s"
          label={words.setAsideOf({
            rule: code,
            step: at.node === undefined ? words.wholeStrategy : session.nameOf(at.node),
          })}
          icon={<HideIcon aria-hidden="true" />}
          onPress={onSetAside}
        />
      )}
    </div>
  );
}

/** Rules have a number one can look up, FLOW-05; what a setting lacks has none, and its sentence says it all. */
function isRule(code: string): boolean {
  return /^[A-Z]/.test(code);
}
