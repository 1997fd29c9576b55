import { ArrowRightIcon, DeleteIcon, EditIcon, IconButton, PlusIcon, RenameIcon } from '@/ui';
import { portAfter } from '../commands/after-selection';
import { removeSteps } from '../commands/remove-steps';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { focusStep } from './focus-step';
import { wantField } from './want-field';

/** The verbs for a selected step, for pointers; keys do the same. */
export function StepTools({ id, session }: { id: string; session: EditorSession }) {
  const words = useEditorWords();
  const isAlone = useObservable(session.view.state, ({ selected }) => selected.length === 1);
  if (!isAlone) return null;
  const after = portAfter(session.get(), id);
  const pick = (mode: 'add' | 'connect') => {
    const anchor = document.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    if (after && anchor) session.picking.set({ now: { mode, ...after, anchor } });
  };
  const remove = () => {
    const heir = removeSteps(session, [id]);
    if (heir !== undefined) focusStep(session.view, heir);
  };
  return (
    <div className="se-tools nodrag nopan">
      <Tool
        label={words.edit}
        shortcut="Enter"
        icon={<EditIcon />}
        onPress={() => wantField(session, id, undefined)}
      />
      {after && <Tool label={words.addAfter} shortcut="A" icon={<PlusIcon />} onPress={() => pick('add')} />}
      {after && (
        <Tool
          label={words.connectTo}
          shortcut="C"
          icon={<ArrowRightIcon />}
          onPress={() => pick('connect')}
        />
      )}
      <Tool
        label={words.rename}
        shortcut="F2"
        icon={<RenameIcon />}
        onPress={() => wantField(session, id, 'name')}
      />
      <Tool label={words.remove} shortcut="Del" icon={<DeleteIcon />} onPress={remove} />
    </div>
  );
}

function Tool(props: { label: string; shortcut: string; icon: React.ReactNode; onPress: () => void }) {
  return <IconButton {...props} size="s" excludeFromTabOrder />;
}
