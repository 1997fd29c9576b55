import { CopyIcon } from '@/ui';
import { copySteps } from '../changing/copy-steps';
import type { EditorAction } from './editor-action';
import { stepsInHand } from './steps-in-hand';

/** Puts the selected steps, with all they use, on the clipboard. */
export const copySelected: EditorAction = {
  group: 'clipboard',
  keys: ['Mod+C'],
  scope: 'step',
  Icon: CopyIcon,
  isReading: true,
  isNative: true,
  can: (session) => stepsInHand(session).length > 0,
  run: (session) => void copySteps(session),
};
