import type { EditorAction } from './editor-action';

/** Selects nothing, so that the settings of the whole strategy are shown. */
export const clearSelection: EditorAction = {
  group: 'selection',
  keys: ['Escape'],
  scope: 'step',
  isReading: true,
  isGesture: true,
  can: ({ view }) => view.state.get().selected.length > 0 || view.selectedEdges().length > 0,
  run: ({ view }) => view.select([]),
};
