import { LanesIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Shows or hides the stages behind the strategy. */
export const toggleLanes: EditorAction = {
  group: 'view',
  keys: [],
  scope: 'editor',
  Icon: LanesIcon,
  isReading: true,
  can: ({ screen }) => screen.get().view === 'canvas',
  run: ({ reading }) => reading.set({ lanes: !reading.get().lanes }),
};
