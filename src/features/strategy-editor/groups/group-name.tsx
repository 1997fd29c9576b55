import type { Group } from '@/core/strategy';
import { useCanvas } from '../canvas/canvas-context';
import { focusStep } from '../canvas/focus-step';
import { renameGroup } from '../commands/group-steps';
import { NameField } from '../naming/name-field';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';

/** The name of a group; a field while it is being named. */
export function GroupName({ group }: { group: Group }) {
  const { view, session } = useCanvas();
  const isNaming = useObservable(view.naming, (naming) => naming.group === group.id);
  if (isNaming && session) return <GroupNameField group={group} session={session} />;
  return <span className="se-card-name">{group.name}</span>;
}

function GroupNameField({ group, session }: { group: Group; session: EditorSession }) {
  const words = useEditorWords();
  const end = (name: string | undefined, isLeft: boolean) => {
    session.view.naming.set({ group: undefined });
    if (name !== undefined) renameGroup(session, group.id, name);
    const [first] = group.nodes;
    if (!isLeft && first !== undefined) focusStep(session.view, first, group.nodes);
  };
  return (
    <NameField
      className="se-group-field nodrag nopan nowheel"
      label={words.arranging.groupName}
      name={group.name}
      onEnd={end}
    />
  );
}
