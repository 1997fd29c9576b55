import { RulerIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Shows or hides the days at the edge of the canvas and on its contacts. */
export const toggleRuler: EditorAction = {
  group: 'view',
  keys: [],
  scope: 'editor',
  Icon: RulerIcon,
  isReading: true,
  can: ({ screen }) => screen.get().view === 'canvas',
  run: ({ reading }) => reading.set({ ruler: !reading.get().ruler }),
};
