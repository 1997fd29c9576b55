import type { MenuGroup } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import { ACTION_IDS, ACTIONS } from './actions';
import { ACTION_GROUPS, type ActionGroup, type ActionId } from './editor-action';
import { mayDo } from './press-keys';
import { sayKeys } from './say-keys';

/** What can be done now, as the groups of a menu; `wanted` are the groups it has, or all. */
export function actionGroups(
  session: EditorSession,
  wanted: readonly ActionGroup[] = ACTION_GROUPS,
): MenuGroup[] {
  return wanted
    .map((group) => ({
      id: group,
      label: session.words.actionGroups[group],
      entries: ACTION_IDS.filter((id) => ACTIONS[id].group === group && isOffered(session, id)).map((id) =>
        entryOf(session, id),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function isOffered(session: EditorSession, id: ActionId): boolean {
  return ACTIONS[id].isGesture !== true && mayDo(session, ACTIONS[id]);
}

function entryOf(session: EditorSession, id: ActionId) {
  const { Icon, keys, run } = ACTIONS[id];
  const [first] = keys;
  return {
    id,
    label: session.words.actions[id],
    ...(Icon && { icon: <Icon aria-hidden="true" /> }),
    ...(first !== undefined && { shortcut: sayKeys(first, session.words) }),
    onAction: () => run(session, {}),
  };
}
