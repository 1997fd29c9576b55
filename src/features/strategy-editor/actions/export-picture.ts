import { ExportIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Takes the strategy away as a picture. */
export const exportPicture: EditorAction = {
  group: 'strategy',
  keys: ['Mod+Shift+E'],
  scope: 'editor',
  Icon: ExportIcon,
  isReading: true,
  can: () => true,
  run: ({ screen }) => screen.set({ dialog: 'picture' }),
};
