import { useEditorWords } from '../words/use-editor-words';
import { useTemplateSession } from './template-session';
import { useHistory } from './use-history';

/** Every step that can be taken back or done again, by name; pressing one goes there. */
export function HistoryPanel() {
  const { past, future, nameStep, jump } = useHistory();
  const { isReadOnly } = useTemplateSession();
  const words = useEditorWords();
  if (past.length + future.length === 0) return <p className="ui-help palette-help">{words.historyEmpty}</p>;
  const steps = [words.historyStart, ...[...past, ...future].map(({ label }) => nameStep(label))];
  return (
    <ol className="history-list">
      {steps.map((name, index) => (
        <li key={`${index} ${name}`}>
          <button
            type="button"
            disabled={isReadOnly}
            aria-current={index === past.length ? 'step' : undefined}
            data-undone={index > past.length || undefined}
            onClick={() => jump(index)}
          >
            {name}
          </button>
        </li>
      ))}
    </ol>
  );
}
