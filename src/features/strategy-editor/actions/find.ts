import { SearchIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Opens the search over the strategy. */
export const find: EditorAction = {
  group: 'view',
  keys: ['Mod+F'],
  scope: 'editor',
  Icon: SearchIcon,
  isReading: true,
  can: () => true,
  run: ({ reading }) => {
    reading.set({ find: reading.get().find ?? '' });
    document.querySelector<HTMLInputElement>('.se-find input')?.select();
  },
};
