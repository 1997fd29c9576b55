import { leadingTo } from '@/core/strategy';
import { selectFurther } from '../commands/select-further';
import type { EditorAction } from './editor-action';
import { stepsInHand } from './steps-in-hand';

/** Selects everything that leads to the selected steps as well. */
export const selectUpstream: EditorAction = {
  group: 'selection',
  keys: ['Mod+Shift+ArrowUp'],
  scope: 'step',
  isReading: true,
  can: (session) => stepsInHand(session).length > 0,
  run: (session) => selectFurther(session, leadingTo),
};
