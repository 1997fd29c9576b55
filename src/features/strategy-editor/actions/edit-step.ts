import { EditIcon } from '@/ui';
import { wantField } from '../canvas/want-field';
import { foldInHand, toggleGroup } from '../commands/group-steps';
import type { EditorAction } from './editor-action';
import { stepInHand } from './steps-in-hand';

/** Goes to the settings of the selected step; opens a collapsed group. */
export const editStep: EditorAction = {
  group: 'step',
  keys: ['Enter'],
  scope: 'step',
  Icon: EditIcon,
  isReading: true,
  can: (session) => stepInHand(session) !== undefined || foldInHand(session) !== undefined,
  run(session) {
    const fold = foldInHand(session);
    if (fold) toggleGroup(session, fold.id);
    else wantField(session, stepInHand(session), undefined);
  },
};
