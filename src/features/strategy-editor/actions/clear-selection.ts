import type { EditorAction } from './editor-action';

/** Leaves the focus on some paths; without one, selects nothing, so that the settings of the whole strategy are shown. */
export const clearSelection: EditorAction = {
  group: 'selection',
  keys: ['Escape'],
  scope: 'step',
  isReading: true,
  isGesture: true,
  can: ({ view, reading }) =>
    reading.get().focus !== undefined ||
    view.state.get().selected.length > 0 ||
    view.selectedEdges().length > 0,
  run({ view, reading }) {
    if (reading.get().focus === undefined) view.select([]);
    else reading.set({ focus: undefined });
  },
};
