import { RenameIcon } from '@/ui';
import { wantField } from '../canvas/want-field';
import { foldInHand, groupInHand } from '../commands/group-steps';
import type { EditorAction } from './editor-action';
import { stepInHand } from './steps-in-hand';

/** Goes to the name of the selected step, or of a collapsed group: in the outline where it stands, else among its settings. */
export const renameStepAction: EditorAction = {
  group: 'step',
  keys: ['F2'],
  scope: 'step',
  Icon: RenameIcon,
  can: (session) => stepInHand(session) !== undefined || groupInHand(session) !== undefined,
  run: (session) => {
    const node = stepInHand(session);
    const group = node === undefined ? groupInHand(session) : foldInHand(session);
    if (group) session.view.naming.set({ group: group.id });
    else if (session.screen.get().view === 'outline') session.renaming.set({ node });
    else wantField(session, node, 'name');
  },
};
