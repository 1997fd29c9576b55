import { walkFrom } from '../canvas/walk-from';
import type { EditorAction } from './editor-action';

/** Goes to a neighbour and keeps what was selected. */
export const extendSelection: EditorAction = {
  group: 'selection',
  keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
  scope: 'canvas',
  isReading: true,
  isGesture: true,
  can: ({ view }) => view.state.get().current !== undefined,
  run: (session, { key }) => walkFrom(session, key ?? '', true),
};
