import '../css/history.css';
import { useEffect, useRef } from 'react';
import type { HistoryEntry } from '@/workspace';
import { useDocumentState } from '@/workspace';
import { useFormat } from '@/ui';
import { jumpTo } from '../commands/jump-to';
import { stepName } from '../commands/take-back';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';

/** Everything that was done since the strategy was opened, the latest first; a press goes to that place. */
export function HistoryList({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const past = useDocumentState(session.open, (state) => state.past);
  const future = useDocumentState(session.open, (state) => state.future);
  const steps = [...past, ...future];
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [past.length]);
  if (steps.length === 0) return <p className="se-history-none">{words.historyEmpty}</p>;
  return (
    <ol className="se-history" reversed aria-label={words.historyList}>
      {steps
        .map((entry, index) => ({ entry, done: index + 1 }))
        .reverse()
        .map(({ entry, done }) => (
          <li key={done} ref={done === past.length ? here : undefined}>
            <Step session={session} entry={entry} done={done} present={past.length} />
          </li>
        ))}
      <li ref={past.length === 0 ? here : undefined}>
        <Step session={session} entry={undefined} done={0} present={past.length} />
      </li>
    </ol>
  );
}

function Step(props: {
  session: EditorSession;
  entry: HistoryEntry | undefined;
  done: number;
  present: number;
}) {
  const { session, entry, done, present } = props;
  const words = useEditorWords();
  const format = useFormat();
  const isReader = useDocumentState(session.open, ({ mode }) => mode === 'reader');
  return (
    <button
      type="button"
      className="se-history-step"
      aria-current={done === present ? 'step' : undefined}
      data-undone={done > present || undefined}
      disabled={isReader}
      onClick={() => jumpTo(session, done)}
    >
      <span className="se-history-mark" aria-hidden="true" />
      <span className="se-history-name">{entry ? stepName(words, entry) : words.historyStart}</span>
      {entry && <time className="muted num">{format.time(new Date(entry.at).toISOString(), ownZone())}</time>}
    </button>
  );
}

/** When something was done is said in the reader's own time. */
function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
