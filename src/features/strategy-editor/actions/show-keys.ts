import { HelpIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Shows which keys do what. */
export const showKeys: EditorAction = {
  group: 'help',
  keys: ['?'],
  scope: 'editor',
  Icon: HelpIcon,
  isReading: true,
  can: () => true,
  run: ({ screen }) => screen.set({ dialog: 'keys' }),
};
