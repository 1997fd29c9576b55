import { useState } from 'react';
import type { ReactNode } from 'react';
import { SplitPanel } from '@/ui';
import { useObservable } from '../session/observable';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { Dock } from './dock';
import { useCalm } from './use-calm';

/** The row of tabs and the line over it. */
const ONE_LINE = 35;

/** The strategy with the dock under it: one line while there is no problem, else as high as people want it. */
export function DockPanel({ session, children }: { session: EditorSession; children: ReactNode }) {
  const words = useEditorWords();
  const isCalm = useCalm(session);
  const [hasSetAside, setSetAside] = useState(false);
  const isAnythingAside = useObservable(session.judged, ({ judgement }) =>
    judgement ? judgement.setAside.length + judgement.unused.length > 0 : false,
  );
  const isLine = isCalm && !(hasSetAside && isAnythingAside);
  const showSetAside = (isShown: boolean) => {
    setSetAside(isShown);
    // What was pressed gives way to its counterpart.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.se-set-aside > button')?.focus());
  };
  return (
    <SplitPanel
      label={words.panelProblems}
      direction="column"
      side={
        <Dock session={session} isLine={isLine} isSetAsideShown={hasSetAside} onShowSetAside={showSetAside} />
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
