import { portAfterSelection } from '../commands/after-selection';
import type { EditorSession, Picking } from '../session/editor-session';
import type { Asked } from './editor-action';
import { elementOfStep } from './element-of-step';

/** Opens the picker behind the selected step, beside what it was asked on, or else beside the step. */
export function pickBehind(session: EditorSession, mode: Picking['mode'], { anchor }: Asked): void {
  const after = portAfterSelection(session);
  if (!after) return;
  const beside = anchor?.closest('.react-flow__node, [data-step]') ?? elementOfStep(after.source);
  session.picking.set({ now: { mode, ...after, anchor: beside ?? document.body } });
}
