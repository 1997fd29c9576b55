import { applyFix } from '@/core/lint';
import type { Diagnostic } from '@/core/lib';
import type { EditorSession } from '../session/editor-session';

/** Applies the safe repair of a problem, if it has one. */
export function fixProblem(session: EditorSession, { fix }: Diagnostic): boolean {
  if (!fix) return false;
  const done = session.change('problem-fixed', {}, (strategy) => applyFix(strategy, fix));
  if (!done) session.announce(session.words.nothingToDo);
  return done;
}
