import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { SplitPanel } from '@/ui';
import { useObservable } from '../session/observable';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { Dock } from './dock';
import { useCalm } from './use-calm';

/** The row of tabs and the line over it. */
const ONE_LINE = 35;

/** How long the first judgement may take to be drawn, in milliseconds. */
const SETTLING = 500;

/** The strategy with the dock under it: one line while there is no problem, else as high as people want it. */
export function DockPanel({ session, children }: { session: EditorSession; children: ReactNode }) {
  const words = useEditorWords();
  const dock = useRef<HTMLElement>(null);
  const isCalm = useCalm(session, dock);
  const [isSetAsideShown, showSetAside] = useState(false);
  const isAnythingAside = useObservable(session.judged, ({ judgement }) =>
    judgement ? judgement.setAside.length + judgement.unused.length > 0 : false,
  );
  const isLine = isCalm && !(isSetAsideShown && isAnythingAside);
  const isSettled = useSettled(session);
  return (
    <SplitPanel
      label={words.panelProblems}
      direction="column"
      side={
        <Dock
          ref={dock}
          session={session}
          isLine={isLine}
          isSettled={isSettled}
          isSetAsideShown={isSetAsideShown}
          onShowSetAside={showSetAside}
        />
      }
      sideIsLast
      initialSize={176}
      min={34}
      max={420}
      foldedTo={isLine ? ONE_LINE : undefined}
    >
      {children}
    </SplitPanel>
  );
}

/** Whether the first judgement is over: what that one changes is no event, and moves nothing before people's eyes. */
function useSettled({ judged }: EditorSession): boolean {
  const isJudged = useObservable(judged, ({ judgement }) => judgement !== undefined);
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isJudged) return undefined;
    const timer = setTimeout(() => setSettled(true), SETTLING);
    return () => clearTimeout(timer);
  }, [isJudged]);
  return isSettled;
}
