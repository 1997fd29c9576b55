import { FitIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Shows all of the strategy. */
export const zoomFit: EditorAction = {
  group: 'view',
  keys: ['1'],
  scope: 'canvas',
  Icon: FitIcon,
  isReading: true,
  can: ({ screen }) => screen.get().view === 'canvas',
  run: ({ view }) => view.fit(),
};
