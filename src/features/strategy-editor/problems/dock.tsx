import '../css/problems.css';
import { memo, useState, type Ref } from 'react';
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
import { useHandedOver } from './use-handed-over';
import { ALL_SEVERITIES, SeverityFilter, type ShownSeverities } from './severity-filter';

/** The dock under the picture: what the checks have found, and what has been done. Not drawn again for each letter typed. */
export const Dock = memo(function Dock(props: {
  ref: Ref<HTMLElement>;
  session: EditorSession;
  /** Whether there is only room for the line of tabs, which then says that all is well. */
  isLine: boolean;
  /** Whether a change of its height is worth being seen. */
  isSettled: boolean;
  isSetAsideShown: boolean;
  onShowSetAside: (isShown: boolean) => void;
}) {
  const { ref, session, isLine, isSettled, isSetAsideShown, onShowSetAside } = props;
  const words = useEditorWords();
  const judgement = useObservable(session.judged, (judged) => judged.judgement);
  const dock = useObservable(session.screen, (screen) => screen.dock);
  const [shown, setShown] = useState<ShownSeverities>(new Set<Severity>(ALL_SEVERITIES));
  const setAsideButton = useHandedOver();
  const open = judgement?.open ?? [];
  return (
    <section
      ref={ref}
      className="se-dock"
      data-line={isLine || undefined}
      data-settled={isSettled || undefined}
      aria-label={words.dock}
    >
      <Tabs
        label={words.dock}
        selected={dock}
        onSelect={(next) => session.screen.set({ dock: next })}
        pages={[
          {
            id: 'problems',
            label: words.problems,
            extra: judgement && open.length,
            content:
              !isLine &&
              (judgement ? (
                <ProblemList
                  session={session}
                  judgement={judgement}
                  shown={shown}
                  setAside={
                    <SetAsideList
                      ref={setAsideButton}
                      session={session}
                      judgement={judgement}
                      isShown={isSetAsideShown}
                      onShow={onShowSetAside}
                    />
                  }
                />
              ) : (
                <AllWell isSure={false} />
              )),
          },
          { id: 'history', label: words.historyTab, content: <HistoryList session={session} /> },
        ]}
        aside={
          isLine ? (
            <>
              <AllWell isSure={judgement !== undefined} />
              <SetAsideButton
                ref={setAsideButton}
                judgement={judgement}
                onShow={() => onShowSetAside(true)}
              />
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
