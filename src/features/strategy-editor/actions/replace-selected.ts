import { ReplaceIcon } from '@/ui';
import { chooseFor } from '../changing/choose-for';
import type { EditorAction } from './editor-action';
import { stepInHand } from './steps-in-hand';

/** Asks what is to take the place of the selected step. */
export const replaceSelected: EditorAction = {
  group: 'step',
  keys: ['R'],
  scope: 'step',
  Icon: ReplaceIcon,
  can: (session) => stepInHand(session) !== undefined,
  run: (session, asked) => chooseFor(session, 'replace', asked),
};
