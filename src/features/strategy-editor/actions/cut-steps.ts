import { CutIcon } from '@/ui';
import { copySteps } from '../changing/copy-steps';
import { cutSelected } from '../changing/cut-selected';
import type { EditorAction } from './editor-action';
import { stepsInHand } from './steps-in-hand';

/** Puts the selected steps on the clipboard and takes them out. */
export const cutSteps: EditorAction = {
  group: 'clipboard',
  keys: ['Mod+X'],
  scope: 'step',
  Icon: CutIcon,
  isNative: true,
  can: (session) => stepsInHand(session).length > 0,
  run: (session) => void copySteps(session, cutSelected),
};
