import type { EditorAction } from './editor-action';

/** Shows the cards in their own size. */
export const zoomFull: EditorAction = {
  group: 'view',
  keys: ['0'],
  scope: 'canvas',
  isReading: true,
  can: ({ screen }) => screen.get().view === 'canvas',
  run: ({ view }) => view.zoomTo(1),
};
