import { LetterIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Shows the strategy in sentences, ready to be printed. */
export const readDocument: EditorAction = {
  group: 'strategy',
  keys: ['Mod+P'],
  scope: 'editor',
  Icon: LetterIcon,
  isReading: true,
  can: () => true,
  run: ({ screen }) => screen.set({ dialog: 'document' }),
};
