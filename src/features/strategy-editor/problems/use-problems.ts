import { useDeferredValue, useEffect, useMemo } from 'react';
import { checkStrategy, contextOf } from '@/core/lint';
import type { Diagnostic } from '@/core/lib';
import type { Project } from '@/core/project';
import { useDocumentState } from '@/workspace';
import type { Overlay } from '../canvas/canvas-context';
import type { EditorSession } from '../session/editor-session';
import type { Observable } from '../session/observable';
import { countByStep } from './count-by-step';

/** Everything wrong with the strategy as it stands, errors first. Typing does not wait for it. */
export function useProblems(session: EditorSession, project: Project | undefined): readonly Diagnostic[] {
  const strategy = useDeferredValue(useDocumentState(session.open, ({ document }) => document));
  const known = useDeferredValue(project);
  return useMemo(() => (known ? checkStrategy(strategy, contextOf(known)) : []), [strategy, known]);
}

/** Keeps the marks on the cards current; a card whose numbers stay the same is not drawn again. */
export function useProblemMarks(overlay: Observable<Overlay>, problems: readonly Diagnostic[]): void {
  useEffect(() => {
    const before = overlay.get().problems;
    const after = countByStep(problems);
    for (const [id, count] of after) {
      const known = before.get(id);
      if (known && known.errors === count.errors && known.warnings === count.warnings) after.set(id, known);
    }
    overlay.set({ problems: after });
  }, [overlay, problems]);
}
