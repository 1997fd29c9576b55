import { ArrowRightIcon } from '@/ui';
import { portAfterSelection } from '../commands/after-selection';
import { pickBehind } from './pick-behind';
import type { EditorAction } from './editor-action';

/** Asks where a way out of the selected step is to lead. */
export const connectStep: EditorAction = {
  group: 'step',
  keys: ['C'],
  scope: 'step',
  Icon: ArrowRightIcon,
  can: (session) => portAfterSelection(session) !== undefined,
  run: (session, asked) => pickBehind(session, 'connect', asked),
};
