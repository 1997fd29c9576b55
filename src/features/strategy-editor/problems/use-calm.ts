import { useEffect, useState, type RefObject } from 'react';
import { useObservable } from '../session/observable';
import type { EditorSession } from '../session/editor-session';
import { keepStood, stoodOpen } from './dock-stood';

/** So long must a strategy have been free of problems, in milliseconds, before the dock takes less room. */
const CALM_AFTER = 4000;

/**
 * Whether the dock has nothing to show but that all is well. It is not at once when there is a problem, and only again
 * after a while without any, or when people have looked at something else in it: while somebody types, problems come
 * and go. Until the first judgement it is as it was last.
 */
export function useCalm(session: EditorSession, dock: RefObject<HTMLElement | null>): boolean {
  const isOnProblems = useObservable(session.screen, (screen) => screen.dock === 'problems');
  const isJudged = useObservable(session.judged, ({ judgement }) => judgement !== undefined);
  const hasProblems = useObservable(session.judged, ({ judgement }) => (judgement?.open.length ?? 0) > 0);
  const [wasJudged, setJudged] = useState(isJudged);
  const [isRoused, setRoused] = useState(() => (isJudged ? hasProblems : stoodOpen(session.get())));
  if (isJudged && !wasJudged) {
    setJudged(true);
    setRoused(hasProblems);
  } else if (hasProblems && !isRoused) setRoused(true);
  else if (isJudged && !hasProblems && isRoused && !isOnProblems) setRoused(false);
  useEffect(() => {
    if (isJudged) keepStood(session.get(), isRoused);
  }, [session, isJudged, isRoused]);
  useEffect(() => {
    if (!isJudged || hasProblems || !isRoused) return undefined;
    const timer = setInterval(() => {
      if (!isInUse(dock.current)) setRoused(false);
    }, CALM_AFTER);
    return () => clearInterval(timer);
  }, [dock, isJudged, hasProblems, isRoused]);
  return isOnProblems && !isRoused;
}

/** Whether somebody is at the dock, by pointer or by keys: it does not go away under their hands. */
function isInUse(dock: Element | null): boolean {
  return dock !== null && (dock.matches(':hover') || dock.contains(document.activeElement));
}
