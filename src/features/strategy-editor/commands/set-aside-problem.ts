import type { Diagnostic } from '@/core/lib';
import { edits, type Suppression } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';

/** Sets a remark aside, with the reason why. False where the strategy cannot hold another. */
export function setAsideProblem(
  session: EditorSession,
  problem: Diagnostic,
  { reason, sentence }: { readonly reason: string; readonly sentence: string },
): boolean {
  const done = session.change('problem-set-aside', { rule: problem.code }, (strategy) =>
    edits.suppressProblem(strategy, problem, reason),
  );
  const { words } = session;
  session.announce(done ? words.setAsideDone({ sentence }) : words.setAsideFull);
  return done;
}

/** Takes up again what was set aside. */
export function restoreProblem(
  session: EditorSession,
  place: Omit<Suppression, 'reason'>,
  sentence: string,
): void {
  const done = session.change('problem-restored', { rule: place.code }, (strategy) =>
    edits.restoreProblem(strategy, place),
  );
  const { words } = session;
  session.announce(done ? words.restored({ sentence }) : words.nothingToDo);
}
