import { PasteIcon } from '@/ui';
import { pasteFromClipboard } from '../changing/paste-from-clipboard';
import type { EditorAction } from './editor-action';

/** Puts steps from the clipboard behind the selected one. */
export const pasteSteps: EditorAction = {
  group: 'clipboard',
  keys: ['Mod+V'],
  scope: 'step',
  Icon: PasteIcon,
  isNative: true,
  can: () => true,
  run: (session) => void pasteFromClipboard(session),
};
