import { FocusIcon } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import type { EditorAction } from './editor-action';
import { stepInHand } from './steps-in-hand';

/** Lets the paths through the selected step or connection stand out; asked again, everything is as near. */
export const focusPath: EditorAction = {
  group: 'view',
  keys: ['F'],
  scope: 'step',
  Icon: FocusIcon,
  isReading: true,
  can: (session) => middleOf(session) !== undefined || session.reading.get().focus !== undefined,
  run(session) {
    const middle = middleOf(session);
    const isSame = middle === undefined || session.reading.get().focus === middle;
    session.reading.set({ focus: isSame ? undefined : middle });
  },
};

/** What the paths are to pass. A note is on none. */
function middleOf(session: EditorSession): string | undefined {
  const id = stepInHand(session);
  if (id !== undefined) return session.get().nodes[id]?.kind === 'note' ? undefined : id;
  return session.view.selectedEdges().find((edge) => Object.hasOwn(session.get().edges, edge.id))?.id;
}
