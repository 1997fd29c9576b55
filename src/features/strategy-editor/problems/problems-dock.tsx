import { describeDiagnostic } from '@/core/lint';
import type { Diagnostic, Severity } from '@/core/lib';
import { Button, Count, ErrorIcon, InfoIcon, OkIcon, useLocale, WarningIcon } from '@/ui';
import { bringIntoView } from '../canvas/focus-step';
import { wantField } from '../canvas/want-field';
import { fixProblem } from '../commands/fix-problem';
import { nameOf } from '../nodes/node-views';
import { StepIcon } from '../nodes/step-icon';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';

const ICONS: Record<Severity, typeof ErrorIcon> = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon };
const TONES: Record<Severity, string> = { error: 'tone-bad', warning: 'tone-warn', info: 'tone-info' };

/** What is wrong, errors first: what it is, what to do, where it is, and a repair where there is a safe one. */
export function ProblemsDock({
  session,
  problems,
}: {
  session: EditorSession;
  problems: readonly Diagnostic[];
}) {
  const words = useEditorWords();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return (
    <section className="se-dock" aria-labelledby="se-problems">
      <header className="se-dock-head">
        <h2 id="se-problems">{words.problems}</h2>
        {errors > 0 && (
          <Count tone="bad" value={errors} label={words.problemsCount({ errors, warnings: 0 })} />
        )}
        {warnings > 0 && (
          <Count tone="warn" value={warnings} label={words.problemsCount({ errors: 0, warnings })} />
        )}
      </header>
      {problems.length === 0 ? (
        <p className="se-dock-none">
          <OkIcon className="tone-ok" aria-hidden="true" />
          {words.noProblems}
        </p>
      ) : (
        <ul className="se-dock-list" aria-label={words.problemList}>
          {problems.map((problem, index) => (
            <ProblemRow
              key={`${problem.code} ${problem.at.node ?? ''} ${problem.at.field ?? ''} ${index}`}
              problem={problem}
              session={session}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function ProblemRow({ problem, session }: { problem: Diagnostic; session: EditorSession }) {
  const words = useEditorWords();
  const { locale } = useLocale();
  const { sentence, advice } = describeDiagnostic(problem, locale);
  const { severity, at, code, fix } = problem;
  const Icon = ICONS[severity];
  const jump = () => {
    wantField(session, at.node, at.field);
    if (at.node !== undefined) bringIntoView(session.view, at.node, true);
  };
  return (
    <li className="se-problem-row">
      <button type="button" className="se-problem-jump" onClick={jump}>
        <Icon className={TONES[severity]} role="img" aria-label={words.severities[severity]} />
        <span className="se-problem-say">
          <b>{sentence}</b> <span>{advice}</span>
        </span>
        <ProblemPlace session={session} node={at.node} />
        <span className="se-problem-code">{code}</span>
      </button>
      {fix && !session.view.isReadOnly && (
        <Button size="s" onPress={() => fixProblem(session, problem)}>
          {words.fixes[fix.edit] ?? words.fix}
        </Button>
      )}
    </li>
  );
}

function ProblemPlace({ session, node }: { session: EditorSession; node: string | undefined }) {
  const words = useEditorWords();
  const found = node === undefined ? undefined : session.get().nodes[node];
  return (
    <span className="se-problem-place">
      {found && <StepIcon node={found} isSmall />}
      {found ? nameOf(found, words) : words.wholeStrategy}
    </span>
  );
}
