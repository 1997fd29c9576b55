import { StrategiesIcon } from '@/ui';
import { showView } from '../views/show-view';
import type { EditorAction } from './editor-action';

/** Shows the strategy as a picture. */
export const showCanvas: EditorAction = {
  group: 'view',
  keys: ['G'],
  scope: 'step',
  Icon: StrategiesIcon,
  isReading: true,
  can: ({ screen }) => screen.get().view !== 'canvas',
  run: (session) => showView(session, 'canvas'),
};
