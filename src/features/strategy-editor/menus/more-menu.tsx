import { DotsIcon, IconButton, Menu } from '@/ui';
import { actionGroups } from '../actions/action-groups';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';

/** What is done with a strategy as a whole, and where to get help, for whoever knows neither keys nor palette. */
export function MoreMenu({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  return (
    <Menu label={words.moreMenu} placement="bottom end" groups={actionGroups(session, ['strategy', 'help'])}>
      <IconButton label={words.moreMenu} icon={<DotsIcon aria-hidden="true" />} />
    </Menu>
  );
}
