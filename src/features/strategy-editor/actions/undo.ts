import { UndoIcon } from '@/ui';
import { undoStep } from '../commands/take-back';
import type { EditorAction } from './editor-action';

/** Takes the last step back. */
export const undo: EditorAction = {
  group: 'history',
  keys: ['Mod+Z'],
  scope: 'editor',
  Icon: UndoIcon,
  can: ({ open }) => open.store.getState().past.length > 0,
  run: undoStep,
};
