import { HelpIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Shows the tour of the editor once more. */
export const startTour: EditorAction = {
  group: 'help',
  keys: [],
  scope: 'editor',
  Icon: HelpIcon,
  isReading: true,
  can: () => true,
  run: ({ screen }) => screen.set({ view: 'canvas', tour: true }),
};
