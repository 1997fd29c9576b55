import { DuplicateIcon } from '@/ui';
import { duplicateSteps } from '../changing/duplicate-steps';
import type { EditorAction } from './editor-action';
import { stepsInHand } from './steps-in-hand';

/** Puts the selected steps in once more, right behind themselves. */
export const duplicateSelected: EditorAction = {
  group: 'clipboard',
  keys: ['Mod+D'],
  scope: 'step',
  Icon: DuplicateIcon,
  can: (session) => stepsInHand(session).length > 0,
  run: duplicateSteps,
};
