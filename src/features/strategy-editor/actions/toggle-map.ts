import { MapIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Shows or hides the whole strategy in the corner of the canvas. */
export const toggleMap: EditorAction = {
  group: 'view',
  keys: [],
  scope: 'editor',
  Icon: MapIcon,
  isReading: true,
  can: ({ screen }) => screen.get().view === 'canvas',
  run: ({ reading }) => reading.set({ map: !reading.get().map }),
};
