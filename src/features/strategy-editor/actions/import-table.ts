import { ImportIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Opens the import of a dunning table. */
export const importTable: EditorAction = {
  group: 'strategy',
  keys: [],
  scope: 'editor',
  Icon: ImportIcon,
  can: () => true,
  run: (session) => session.screen.set({ dialog: 'schedule' }),
};
