import { actionGroups } from '../actions/action-groups';
import type { ActionGroup } from '../actions/editor-action';
import type { Asking, EditorSession } from '../session/editor-session';

const ON_STEP: readonly ActionGroup[] = ['step', 'clipboard', 'selection', 'arrange', 'view'];
const BESIDE: readonly ActionGroup[] = [
  'clipboard',
  'selection',
  'arrange',
  'view',
  'history',
  'strategy',
  'help',
];

/** Opens the menu of what can be done with the selected steps, or with the strategy where no step was pointed at. */
export function askMenu(
  session: EditorSession,
  { at, step }: { readonly at: Asking['at']; readonly step: string | undefined },
): void {
  const { words } = session;
  const isOnStep = step !== undefined;
  const label = isOnStep ? words.menuOf({ name: session.nameOf(step) }) : words.menu;
  session.menu.set({ now: { at, label, groups: actionGroups(session, isOnStep ? ON_STEP : BESIDE) } });
}
