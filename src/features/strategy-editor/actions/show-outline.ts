import { ListIcon } from '@/ui';
import { showView } from '../views/show-view';
import type { EditorAction } from './editor-action';

/** Shows the strategy as a table, path by path. */
export const showOutline: EditorAction = {
  group: 'view',
  keys: ['O'],
  scope: 'step',
  Icon: ListIcon,
  isReading: true,
  can: ({ screen }) => screen.get().view !== 'outline',
  run: (session) => showView(session, 'outline'),
};
