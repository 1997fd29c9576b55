import { SkipIcon } from '@/ui';
import { toggleSkipped } from '../changing/toggle-skipped';
import type { EditorAction } from './editor-action';
import { stepsInHand } from './steps-in-hand';

/** Switches the selected steps off, or on again. */
export const toggleSkippedSteps: EditorAction = {
  group: 'step',
  keys: ['D'],
  scope: 'step',
  Icon: SkipIcon,
  can: (session) => stepsInHand(session).length > 0,
  run: (session) => toggleSkipped(session, stepsInHand(session)),
};
