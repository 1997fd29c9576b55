import { useEffect, useState } from 'react';
import { useObservable } from '../session/observable';
import type { EditorSession } from '../session/editor-session';

/** So long must a strategy have been free of problems, in milliseconds, before the dock takes less room. */
const CALM_AFTER = 4000;

/**
 * Whether the dock has nothing to show but that all is well. It is not at once when there is a problem, and only again
 * after a while without any, or when people have looked at something else in it: while somebody types, problems come
 * and go.
 */
export function useCalm(session: EditorSession): boolean {
  const isOnProblems = useObservable(session.screen, ({ dock }) => dock === 'problems');
  const hasProblems = useObservable(session.judged, ({ judgement }) => (judgement?.open.length ?? 0) > 0);
  const [isRoused, setRoused] = useState(hasProblems);
  if (hasProblems && !isRoused) setRoused(true);
  if (!hasProblems && isRoused && !isOnProblems) setRoused(false);
  useEffect(() => {
    if (hasProblems || !isRoused) return undefined;
    const timer = setInterval(() => {
      if (!isInUse()) setRoused(false);
    }, CALM_AFTER);
    return () => clearInterval(timer);
  }, [hasProblems, isRoused]);
  return isOnProblems && !isRoused;
}

/** Whether somebody is at the dock, by pointer or by keys: it does not go away under their hands. */
function isInUse(): boolean {
  const dock = document.querySelector('.se-dock');
  return dock !== null && (dock.matches(':hover') || dock.contains(document.activeElement));
}
