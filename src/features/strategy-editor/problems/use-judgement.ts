import { useEffect, useRef } from 'react';
import type { Diagnostic } from '@/core/lib';
import { contextOf, type Judgement, type LintContext } from '@/core/lint';
import type { Project } from '@/core/project';
import type { Overlay } from '../canvas/canvas-context';
import type { EditorSession } from '../session/editor-session';
import { useObservable, type Observable } from '../session/observable';
import { countByStep } from './count-by-step';
import { createChecker } from './create-checker';

/**
 * What the checks say of the strategy as it stands; undefined until they have said something. They are asked after each
 * change, aside from the screen: typing does not wait for them.
 */
export function useJudgement(session: EditorSession, project: Project | undefined): Judgement | undefined {
  const ask = useRef<(context: LintContext) => void>(undefined);
  useEffect(() => {
    let context: LintContext | undefined;
    const checker = createChecker((judgement, against, strategy) =>
      session.judged.set({ judgement, context: against, strategy }),
    );
    const check = (): void => {
      if (context) checker.check(session.get(), context);
    };
    ask.current = (next) => {
      context = next;
      check();
    };
    const leave = session.open.store.subscribe(check);
    return () => {
      leave();
      checker.dispose();
    };
  }, [session]);
  const kept = useRef<{ project: Project; context: LintContext }>(undefined);
  useEffect(() => {
    if (!project) return;
    const before = kept.current;
    const context = before && hasSameParts(before.project, project) ? before.context : contextOf(project);
    kept.current = { project, context };
    ask.current?.(context);
  }, [session, project]);
  return useObservable(session.judged, ({ judgement }) => judgement);
}

/** A project is put together anew for each change of the strategy; what it is checked against seldom changes. */
function hasSameParts(one: Project, other: Project): boolean {
  const isSame = <Item>(items: readonly Item[], others: readonly Item[]): boolean =>
    items.length === others.length && items.every((item, at) => item === others[at]);
  return (
    one.dictionary === other.dictionary &&
    isSame(one.segments, other.segments) &&
    isSame(one.templates, other.templates)
  );
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
