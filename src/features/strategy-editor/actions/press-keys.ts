import type { EditorSession } from '../session/editor-session';
import { ACTION_IDS, ACTIONS } from './actions';
import type { EditorAction } from './editor-action';
import { matchKeys, type KeyPress } from './match-keys';

/**
 * Does what a key asks for in one of the scopes, if it may be done now; false when the key is free there, so that
 * whoever asked lets it pass.
 */
export function pressKeys(
  session: EditorSession,
  press: KeyPress & { readonly anchor?: Element | undefined },
  scopes: readonly EditorAction['scope'][],
): boolean {
  const asked = ACTION_IDS.filter(
    (each) =>
      ACTIONS[each].isNative !== true &&
      scopes.includes(ACTIONS[each].scope) &&
      ACTIONS[each].keys.some((keys) => matchKeys(keys, press)),
  );
  if (asked.length === 0) return false;
  takeInHand(session, press.anchor);
  const id = asked.find((each) => mayDo(session, ACTIONS[each]));
  if (id === undefined) return false;
  ACTIONS[id].run(session, { anchor: press.anchor, key: press.key });
  return true;
}

/** Whether an action may be done now: what changes something asks for a strategy that can be changed. */
export function mayDo(session: EditorSession, action: EditorAction): boolean {
  return (action.isReading === true || !session.view.isReadOnly) && action.can(session);
}

/** With nothing selected, the step that has the focus is meant. */
export function takeInHand({ view }: EditorSession, anchor: Element | undefined): void {
  const id = anchor?.getAttribute('data-step') ?? anchor?.getAttribute('data-id');
  if (typeof id !== 'string' || view.state.get().selected.length > 0 || view.selectedEdges().length > 0)
    return;
  view.select([id]);
}
