import type { EditorAction } from './editor-action';

/** Goes to the search of the steps to add. */
export const findPalette: EditorAction = {
  group: 'step',
  keys: ['/'],
  scope: 'canvas',
  can: () => true,
  run: () => document.querySelector<HTMLElement>('[data-palette] input')?.focus(),
};
