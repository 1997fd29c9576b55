import { isSafeToFix } from '@/core/lint';
import { fixAllProblems } from '../commands/fix-problem';
import type { EditorAction } from './editor-action';

/** Mends every problem that is safe to mend without a look at it. */
export const fixAllAction: EditorAction = {
  group: 'strategy',
  keys: [],
  scope: 'editor',
  can: ({ judged }) => judged.get().judgement?.open.some(isSafeToFix) ?? false,
  run: (session) => void fixAllProblems(session),
};
