import { memo, useSyncExternalStore } from 'react';
import { DotsIcon, IconButton } from '@/ui';
import { ACTIONS } from '../actions/actions';
import type { ActionId } from '../actions/editor-action';
import { mayDo } from '../actions/press-keys';
import { sayKeys } from '../actions/say-keys';
import { askMenu } from '../menus/ask-menu';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';

/** The verbs one reaches for most, in the order they stand beside the card. */
const TOOLS: readonly ActionId[] = [
  'edit-step',
  'add-after',
  'connect-step',
  'replace-step',
  'duplicate-steps',
  'toggle-skipped',
  'delete-steps',
];

/** The verbs for a selected step, for pointers; keys do the same, and the menu at the end has the rest. */
export const StepTools = memo(function StepTools({ id, session }: { id: string; session: EditorSession }) {
  const words = useEditorWords();
  // Asked anew at every change, drawn anew only when the answer is another one.
  const possible = useSyncExternalStore(session.view.source.subscribe, () => toolsOf(session));
  const isAlone = useObservable(session.view.state, ({ selected }) => selected.length === 1);
  if (!isAlone) return null;
  const openMenu = (button: Element) => {
    const { left, bottom } = button.getBoundingClientRect();
    askMenu(session, { at: { x: left, y: bottom }, step: id });
  };
  return (
    <div className="se-tools nodrag nopan">
      {TOOLS.filter((tool) => possible.includes(tool)).map((tool) => (
        <Tool key={tool} id={tool} session={session} />
      ))}
      <IconButton
        label={words.more}
        icon={<DotsIcon />}
        size="s"
        excludeFromTabOrder
        onPress={({ target }) => openMenu(target)}
      />
    </div>
  );
});

/** The verbs that may be used now, as one word: it is the same for as long as they are. */
function toolsOf(session: EditorSession): string {
  return TOOLS.filter((tool) => mayDo(session, ACTIONS[tool])).join(' ');
}

function Tool({ id, session }: { id: ActionId; session: EditorSession }) {
  const { words } = session;
  const { Icon = DotsIcon, keys, run } = ACTIONS[id];
  const [first] = keys;
  return (
    <IconButton
      label={words.actions[id]}
      {...(first !== undefined && { shortcut: sayKeys(first, words) })}
      icon={<Icon />}
      size="s"
      excludeFromTabOrder
      onPress={() => run(session, {})}
    />
  );
}
