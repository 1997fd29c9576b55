import type { Diagnostic } from '@/core/lib';
import { bringIntoView, focusStep } from '../canvas/focus-step';
import { wantField } from '../canvas/want-field';
import { groupProblems } from '../problems/group-problems';
import { keyOfProblem } from '../problems/judged';
import { sayProblem } from '../problems/say-problems';
import type { EditorSession } from '../session/editor-session';

/** Selects the step of a problem, shows it, and puts the focus into the field that is wrong. */
export function goToProblem(session: EditorSession, problem: Diagnostic): void {
  const { node, field } = problem.at;
  session.judged.set({ place: keyOfProblem(problem) });
  wantField(session, node, field);
  if (node !== undefined) bringIntoView(session.view, node, true);
}

/**
 * Goes on to the next problem in the order of the list, or back to the one before, round and round: selects its step and
 * reads it out. The focus stays with the steps, so that the same key goes on.
 */
export function stepThroughProblems(session: EditorSession, direction: 1 | -1): void {
  const { judgement, place } = session.judged.get();
  const problems = groupProblems(judgement?.open ?? []).flatMap((group) => group.problems);
  const here = problems.findIndex((problem) => keyOfProblem(problem) === place);
  const start = here < 0 && direction < 0 ? 0 : here;
  const at = (start + direction + problems.length) % problems.length;
  const problem = problems[at];
  const { words } = session;
  if (!problem) {
    session.announce(words.noProblemLeft);
    return;
  }
  const { node } = problem.at;
  session.screen.set({ dock: 'problems' });
  session.judged.set({ place: keyOfProblem(problem) });
  if (node === undefined) session.view.select([]);
  else {
    focusStep(session.view, node);
    bringIntoView(session.view, node, true);
  }
  session.announce(
    words.problemAt({
      at: at + 1,
      count: problems.length,
      step: node === undefined ? words.wholeStrategy : session.nameOf(node),
      sentence: sayProblem(session, problem),
    }),
  );
}
