import type { OutlineWords } from './words/en';

type Hint = { readonly keys: readonly string[]; readonly hint: keyof OutlineWords['hints'] };

type OwnKeys = { readonly keys: readonly string[]; readonly means: keyof OutlineWords['keyMap'] };

/** The keys the outline has for itself. */
export const OWN_KEYS: readonly OwnKeys[] = [
  { keys: ['ArrowUp', 'ArrowDown'], means: 'move' },
  { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], means: 'extend' },
  { keys: ['ArrowRight', 'ArrowLeft'], means: 'open' },
  { keys: ['Space'], means: 'select' },
  { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], means: 'moveStep' },
  { keys: ['J'], means: 'jump' },
  { keys: ['P'], means: 'problem' },
  { keys: ['/'], means: 'find' },
];

/** The keys one uses most, in the order the outline's foot shows them. */
export const HINTS: readonly Hint[] = [
  { keys: ['ArrowUp', 'ArrowDown'], hint: 'move' },
  { keys: ['ArrowRight', 'ArrowLeft'], hint: 'open' },
  { keys: ['Enter'], hint: 'edit' },
  { keys: ['A'], hint: 'add' },
  { keys: ['B'], hint: 'addPath' },
  { keys: ['Alt+ArrowUp'], hint: 'moveStep' },
  { keys: ['J'], hint: 'jump' },
  { keys: ['P'], hint: 'problem' },
  { keys: ['G'], hint: 'canvas' },
  { keys: ['?'], hint: 'keys' },
];
