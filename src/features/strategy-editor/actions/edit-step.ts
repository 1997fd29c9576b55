import { EditIcon } from '@/ui';
import { wantField } from '../canvas/want-field';
import type { EditorAction } from './editor-action';
import { stepInHand } from './steps-in-hand';

/** Goes to the settings of the selected step. */
export const editStep: EditorAction = {
  group: 'step',
  keys: ['Enter'],
  scope: 'step',
  Icon: EditIcon,
  isReading: true,
  can: (session) => stepInHand(session) !== undefined,
  run: (session) => wantField(session, stepInHand(session), undefined),
};
