import { sayDiagnostic, type Diagnostic } from '@/core/lib';
import { applyTemplateFix, templateDiagnosticWords } from '@/core/template';
import { Button, ErrorIcon, OkIcon, Section, SpokenOnly, useLocale, WarningIcon } from '@/ui';
import { useTemplateSession } from '../session/template-session';
import { useEditorWords } from '../words/use-editor-words';

/** What is wrong with the language shown: each in a sentence, with its place and, where there is one, a fix. */
export function ProblemPanel() {
  const { problems } = useTemplateSession();
  const words = useEditorWords();
  return (
    <Section
      title={words.problems}
      aside={
        problems.length > 0 ? (
          <span className="tone-warn">{words.toLookAt({ count: problems.length })}</span>
        ) : undefined
      }
    >
      {problems.length === 0 ? (
        <p className="problem-none">
          <OkIcon className="tone-ok" aria-hidden="true" />
          {words.noProblems}
        </p>
      ) : (
        <ul className="problem-list">
          {problems.map((problem, index) => (
            <ProblemRow key={`${problem.code} ${problem.at.node ?? ''} ${index}`} problem={problem} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ProblemRow({ problem }: { problem: Diagnostic }) {
  const { change, select, isReadOnly } = useTemplateSession();
  const words = useEditorWords();
  const { locale } = useLocale();
  const { sentence, advice } = sayDiagnostic(templateDiagnosticWords, problem, locale);
  const { fix, severity, at } = problem;
  const Icon = severity === 'error' ? ErrorIcon : WarningIcon;
  return (
    <li className="problem" data-severity={severity}>
      <Icon aria-hidden="true" />
      <div>
        <SpokenOnly>{severity === 'error' ? words.errorMark : words.warningMark}</SpokenOnly>
        <strong>{sentence}</strong>
        <p>{advice}</p>
        <div className="problem-actions">
          {at.node !== undefined && (
            <Button size="s" variant="ghost" onPress={() => select(at.node)}>
              {words.show}
            </Button>
          )}
          {fix && !isReadOnly && (
            <Button
              size="s"
              onPress={() =>
                change({ code: 'problem-fixed', values: {} }, (now) => applyTemplateFix(now, fix) ?? now)
              }
            >
              {words.fix}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
