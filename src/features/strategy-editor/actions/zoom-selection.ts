import type { EditorAction } from './editor-action';

/** Shows the selected steps as large as they fit. */
export const zoomSelection: EditorAction = {
  group: 'view',
  keys: ['2'],
  scope: 'canvas',
  isReading: true,
  can: ({ screen, view }) => screen.get().view === 'canvas' && view.state.get().selected.length > 0,
  run: ({ view }) => view.fitSelection(),
};
