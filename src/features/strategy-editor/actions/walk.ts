import { walkFrom } from '../canvas/walk-from';
import type { EditorAction } from './editor-action';

/** Goes along the path, or to a neighbour. */
export const walk: EditorAction = {
  group: 'selection',
  keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  scope: 'canvas',
  isReading: true,
  isGesture: true,
  can: ({ view }) => view.state.get().current !== undefined,
  run: (session, { key }) => walkFrom(session, key ?? '', false),
};
