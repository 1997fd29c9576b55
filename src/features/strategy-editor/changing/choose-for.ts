import { checkReplacement, checkRun } from '@/core/strategy';
import type { Asked } from '../actions/editor-action';
import { elementOfStep } from '../actions/element-of-step';
import type { EditorSession } from '../session/editor-session';
import type { Choosing } from './changing-state';

/** Opens the list of what may replace the selected step, or of where the selected steps may go; or says why none does. */
export function chooseFor(session: EditorSession, mode: Choosing['mode'], { anchor }: Asked): void {
  const { selected: ids } = session.view.state.get();
  const [first] = ids;
  if (first === undefined) return;
  const strategy = session.get();
  const refused = mode === 'replace' ? checkReplacement(strategy, first, 'wait') : checkRun(strategy, ids);
  if (refused) {
    session.announce(session.words.changing.refused[refused.code]);
    return;
  }
  const beside = anchor?.closest('.react-flow__node, [data-step]') ?? elementOfStep(first);
  session.changing.set({ choosing: { mode, ids, anchor: beside ?? document.body } });
}
