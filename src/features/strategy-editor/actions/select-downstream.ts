import { reachableFrom } from '@/core/strategy';
import { selectFurther } from '../commands/select-further';
import type { EditorAction } from './editor-action';
import { stepsInHand } from './steps-in-hand';

/** Selects everything the selected steps lead to as well. */
export const selectDownstream: EditorAction = {
  group: 'selection',
  keys: ['Mod+Shift+ArrowDown'],
  scope: 'step',
  isReading: true,
  can: (session) => stepsInHand(session).length > 0,
  run: (session) => selectFurther(session, reachableFrom),
};
