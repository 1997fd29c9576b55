import { PlusIcon } from '@/ui';
import { portAfterSelection } from '../commands/after-selection';
import { pickBehind } from './pick-behind';
import type { EditorAction } from './editor-action';

/** Asks for a step to add behind the selected one. */
export const addAfter: EditorAction = {
  group: 'step',
  keys: ['A', '+'],
  scope: 'step',
  Icon: PlusIcon,
  can: (session) => portAfterSelection(session) !== undefined,
  run: (session, asked) => pickBehind(session, 'add', asked),
};
