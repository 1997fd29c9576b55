import { applyFix, checkStrategy, fixAll } from '@/core/lint';
import type { Diagnostic } from '@/core/lib';
import type { EditorSession } from '../session/editor-session';

/** Applies the safe repair of a problem, if it has one. `sentence` is what the problem says. */
export function fixProblem(session: EditorSession, { fix }: Diagnostic, sentence: string): boolean {
  if (!fix) return false;
  const done = session.change('problem-fixed', {}, (strategy) => applyFix(strategy, fix));
  const { words } = session;
  session.announce(done ? words.fixedOne({ sentence }) : words.nothingToDo);
  return done;
}

/** Mends everything that is safe to mend, as one step of the history. */
export function fixAllProblems(session: EditorSession): boolean {
  const { context } = session.judged.get();
  if (!context) return false;
  const before = session.get();
  const fixed = fixAll(before, context);
  const count = Math.max(1, checkStrategy(before, context).length - checkStrategy(fixed, context).length);
  const done = fixed !== before && session.change('problems-fixed', { count }, () => fixed);
  const { words } = session;
  session.announce(done ? words.fixedMany({ count }) : words.nothingToFix);
  return done;
}
