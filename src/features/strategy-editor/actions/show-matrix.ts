import { TableIcon } from '@/ui';
import { showView } from '../views/show-view';
import type { EditorAction } from './editor-action';

/** Shows a split as a table: a row for each branch, its steps along it. */
export const showMatrix: EditorAction = {
  group: 'view',
  keys: ['X'],
  scope: 'step',
  Icon: TableIcon,
  isReading: true,
  can: ({ screen }) => screen.get().view !== 'matrix',
  run: (session) => showView(session, 'matrix'),
};
