import { stepThroughProblems } from '../commands/go-to-problem';
import type { EditorAction } from './editor-action';

const common = { group: 'view', scope: 'editor', isReading: true } as const;

/** Goes to the next problem. */
export const nextProblem: EditorAction = {
  ...common,
  keys: ['F8'],
  can: ({ judged }) => (judged.get().judgement?.open.length ?? 0) > 0,
  run: (session) => stepThroughProblems(session, 1),
};

/** Goes back to the problem before. */
export const previousProblem: EditorAction = {
  ...common,
  keys: ['Shift+F8'],
  can: (session) => nextProblem.can(session),
  run: (session) => stepThroughProblems(session, -1),
};
