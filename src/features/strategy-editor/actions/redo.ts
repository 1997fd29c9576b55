import { RedoIcon } from '@/ui';
import { redoStep } from '../commands/take-back';
import type { EditorAction } from './editor-action';

/** Does again what was taken back. */
export const redo: EditorAction = {
  group: 'history',
  keys: ['Mod+Y', 'Mod+Shift+Z'],
  scope: 'editor',
  Icon: RedoIcon,
  can: ({ open }) => open.store.getState().future.length > 0,
  run: redoStep,
};
