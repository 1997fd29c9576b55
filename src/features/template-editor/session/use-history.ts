import { useCallback } from 'react';
import { say, type Phrase } from '@/core/lib';
import { useWords } from '@/ui';
import { useDocumentState, WORKSPACE_WORDS } from '@/workspace';
import { useEditorWords } from '../words/use-editor-words';
import { useTemplateSession } from './template-session';

/** What can be taken back and done again, and the names of the steps. */
export function useHistory() {
  const { open, isReadOnly, select } = useTemplateSession();
  const past = useDocumentState(open, (state) => state.past);
  const future = useDocumentState(open, (state) => state.future);
  const nameStep = useStepName();
  const put = useCallback(
    (selection: unknown) => {
      if (typeof selection === 'string') select(selection);
    },
    [select],
  );
  const undo = useCallback(() => put(open.undo()), [open, put]);
  const redo = useCallback(() => put(open.redo()), [open, put]);
  const last = past.at(-1);
  const [next] = future;
  return {
    past,
    future,
    nameStep,
    undo,
    redo,
    jump: (steps: number) => put(open.jump(steps)),
    undoable: isReadOnly ? undefined : last && nameStep(last.label),
    redoable: isReadOnly ? undefined : next && nameStep(next.label),
  };
}

function useStepName(): (label: Phrase) => string {
  const words = useEditorWords();
  const workspaceWords = useWords(WORKSPACE_WORDS);
  return useCallback(
    (label) =>
      Object.hasOwn(words.steps, label.code) ? say(words.steps, label) : say(workspaceWords, label),
    [words, workspaceWords],
  );
}
