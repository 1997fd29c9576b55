import { MoveIcon } from '@/ui';
import { chooseFor } from '../changing/choose-for';
import type { EditorAction } from './editor-action';
import { stepsInHand } from './steps-in-hand';

/** Asks behind which step the selected ones are to stand. */
export const moveSelected: EditorAction = {
  group: 'step',
  keys: ['M'],
  scope: 'step',
  Icon: MoveIcon,
  can: (session) => stepsInHand(session).length > 0,
  run: (session, asked) => chooseFor(session, 'move', asked),
};
