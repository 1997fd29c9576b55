import { TidyIcon } from '@/ui';
import { arrangeSteps } from '../commands/move-steps';
import type { EditorAction } from './editor-action';

/** Lets a strategy that was laid out by hand arrange itself again. */
export const arrange: EditorAction = {
  group: 'arrange',
  keys: ['Shift+Alt+T'],
  scope: 'editor',
  Icon: TidyIcon,
  can: (session) => session.get().layout.mode === 'free',
  run: arrangeSteps,
};
