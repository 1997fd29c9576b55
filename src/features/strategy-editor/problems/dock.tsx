import '../css/problems.css';
import { memo, useState } from 'react';
import { isSafeToFix } from '@/core/lint';
import type { Severity } from '@/core/lib';
import { Button, Tabs } from '@/ui';
import { fixAllProblems } from '../commands/fix-problem';
import { HistoryList } from '../history/history-list';
import { useObservable } from '../session/observable';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { AllWell, ProblemList } from './problem-list';
import { SetAsideButton, SetAsideList } from './set-aside-list';
import { ALL_SEVERITIES, SeverityFilter, type ShownSeverities } from './severity-filter';

/** The dock under the picture: what the checks have found, and what has been done. Not drawn again for each letter typed. */
export const Dock = memo(function Dock(props: {
  session: EditorSession;
  /** Whether there is only room for the line of tabs, which then says that all is well. */
  isLine: boolean;
  isSetAsideShown: boolean;
  onShowSetAside: (isShown: boolean) => void;
}) {
  const { session, isLine, isSetAsideShown, onShowSetAside } = props;
  const words = useEditorWords();
  const judgement = useObservable(session.judged, (judged) => judged.judgement);
  const dock = useObservable(session.screen, (screen) => screen.dock);
  const [shown, setShown] = useState<ShownSeverities>(new Set<Severity>(ALL_SEVERITIES));
  const open = judgement?.open ?? [];
  return (
    <section className="se-dock" data-line={isLine || undefined} aria-label={words.dock}>
      <Tabs
        label={words.dock}
        selected={dock}
        onSelect={(next) => session.screen.set({ dock: next })}
        pages={[
          {
            id: 'problems',
            label: words.problems,
            extra: judgement && open.length,
            content: !isLine && judgement && (
              <ProblemList
                session={session}
                judgement={judgement}
                shown={shown}
                setAside={
                  <SetAsideList
                    session={session}
                    judgement={judgement}
                    isShown={isSetAsideShown}
                    onShow={onShowSetAside}
                  />
                }
              />
            ),
          },
          { id: 'history', label: words.historyTab, content: <HistoryList session={session} /> },
        ]}
        aside={
          isLine ? (
            <>
              <AllWell isSure={judgement !== undefined} />
              <SetAsideButton judgement={judgement} onShow={() => onShowSetAside(true)} />
            </>
          ) : (
            dock === 'problems' && (
              <>
                <SeverityFilter problems={open} shown={shown} onChange={setShown} />
                {!session.view.isReadOnly && (
                  <Button
                    size="s"
                    isDisabled={!open.some(isSafeToFix)}
                    onPress={() => void fixAllProblems(session)}
                  >
                    {words.fixAllSafe}
                  </Button>
                )}
              </>
            )
          )
        }
      />
    </section>
  );
});
