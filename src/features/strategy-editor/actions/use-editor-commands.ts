import { useMemo } from 'react';
import { useCommands, type MenuGroup } from '@/ui';
import { nameOf } from '../nodes/node-views';
import { focusStep } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';
import { actionGroups } from './action-groups';

/** Offers what can be done now, and every step to go to, in the palette of commands. */
export function useEditorCommands(session: EditorSession): void {
  const source = useMemo(() => () => [...actionGroups(session), stepGroup(session)], [session]);
  useCommands(source);
}

function stepGroup(session: EditorSession): MenuGroup {
  const { words } = session;
  return {
    id: 'steps',
    label: words.goToStep,
    entries: Object.values(session.get().nodes).map((node) => ({
      id: `step ${node.id}`,
      label: nameOf(node, words),
      onAction: () => focusStep(session.view, node.id),
    })),
  };
}
