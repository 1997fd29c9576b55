import type { Project } from '../project';
import type { Fragment } from './fragment';
import { settlePaste, type SettledPaste } from './settle-paste';

/** What pasting a fragment would do, before it does it. */
export type PastePlan = Pick<SettledPaste, 'conflicts' | 'reused' | 'added'>;

/** Plans a paste into a project without touching it: what is asked, what is used, what comes in. */
export function planPaste(fragment: Fragment, project: Project): PastePlan {
  const { conflicts, reused, added } = settlePaste(fragment, project, {
    choices: new Map(),
    createId: () => '',
    nameCopy: (name) => name,
  });
  return { conflicts, reused, added };
}
