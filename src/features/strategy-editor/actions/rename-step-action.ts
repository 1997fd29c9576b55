import { RenameIcon } from '@/ui';
import { wantField } from '../canvas/want-field';
import type { EditorAction } from './editor-action';
import { stepInHand } from './steps-in-hand';

/** Goes to the name of the selected step: in the outline where it stands, else among its settings. */
export const renameStepAction: EditorAction = {
  group: 'step',
  keys: ['F2'],
  scope: 'step',
  Icon: RenameIcon,
  can: (session) => stepInHand(session) !== undefined,
  run: (session) => {
    const node = stepInHand(session);
    if (session.screen.get().view === 'outline') session.renaming.set({ node });
    else wantField(session, node, 'name');
  },
};
