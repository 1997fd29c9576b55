import type { EditorAction } from './editor-action';

/** Selects every step. */
export const selectAll: EditorAction = {
  group: 'selection',
  keys: ['Mod+A'],
  scope: 'step',
  isReading: true,
  can: () => true,
  run(session) {
    const all = Object.keys(session.get().nodes);
    session.view.select(all);
    session.announce(session.words.selectedCount({ count: all.length }));
  },
};
