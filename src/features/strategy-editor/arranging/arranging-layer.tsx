import '../css/groups.css';
import { Panel } from '@xyflow/react';
import { useEffect } from 'react';
import { ProgressBar, useToast } from '@/ui';
import { useCanvas } from '../canvas/canvas-context';
import { arrangeSteps } from '../commands/move-steps';
import { undoStep } from '../commands/take-back';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useSettling } from './use-settling';

/** What is said over the canvas while steps are arranged: that a long tidying goes on, and that steps stay put now. */
export function ArrangingLayer() {
  const words = useEditorWords();
  const { view } = useCanvas();
  useFreeNotice();
  useSettling();
  const { cancel, isLong } = useObservable(view.tidying, (tidying) => tidying);
  if (!cancel || !isLong) return null;
  return (
    <Panel position="top-center" className="se-tidying">
      <ProgressBar label={words.arranging.tidying} onCancel={cancel} />
    </Panel>
  );
}

/** A card moved by hand ends the strategy's arranging itself: that is said, with a way back. */
function useFreeNotice(): void {
  const words = useEditorWords();
  const toast = useToast();
  const { view, session } = useCanvas();
  useEffect(() => {
    if (!session) return undefined;
    let { mode } = session.get().layout;
    return view.source.subscribe(() => {
      const before = mode;
      mode = session.get().layout.mode;
      if (before === 'free' || mode === 'arranged') return;
      const { nowFree, undo } = words.arranging;
      const last = () => session.open.store.getState().past.at(-1);
      const made = last();
      // What has been done since is not what is meant to be undone.
      const goBack = () => (last() === made ? undoStep(session) : arrangeSteps(session));
      toast({ title: nowFree, action: { label: undo, onPress: goBack } });
    });
  }, [view, session, toast, words]);
}
