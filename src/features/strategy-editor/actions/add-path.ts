import { SplitIcon } from '@/ui';
import { addPathTo, canAddPath } from '../commands/add-path';
import type { EditorAction } from './editor-action';
import { stepInHand } from './steps-in-hand';

/** Gives the selected step another way out. */
export const addPath: EditorAction = {
  group: 'step',
  keys: ['B'],
  scope: 'step',
  Icon: SplitIcon,
  can: (session) => {
    const node = session.get().nodes[stepInHand(session) ?? ''];
    return node !== undefined && canAddPath(node);
  },
  run: (session) => addPathTo(session, stepInHand(session) ?? ''),
};
