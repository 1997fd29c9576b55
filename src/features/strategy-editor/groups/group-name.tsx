import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Group } from '@/core/strategy';
import { useCanvas } from '../canvas/canvas-context';
import { focusStep } from '../canvas/focus-step';
import { renameGroup } from '../commands/group-steps';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';

/** The name of a group; a field while it is being named. */
export function GroupName({ group }: { group: Group }) {
  const { view, session } = useCanvas();
  const isNaming = useObservable(view.naming, (naming) => naming.group === group.id);
  if (isNaming && session) return <NameField group={group} session={session} />;
  return <span className="se-card-name">{group.name}</span>;
}

function NameField({ group, session }: { group: Group; session: EditorSession }) {
  const words = useEditorWords();
  const isDone = useRef(false);
  const finish = (name: string | undefined, backTo: string | undefined) => {
    if (isDone.current) return;
    isDone.current = true;
    session.view.naming.set({ group: undefined });
    if (name !== undefined) renameGroup(session, group.id, name);
    if (backTo !== undefined) focusStep(session.view, backTo, group.nodes);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === 'Enter') finish(event.currentTarget.value, group.nodes[0]);
    else if (event.key === 'Escape') finish(undefined, group.nodes[0]);
  };
  return (
    <input
      className="se-group-field nodrag nopan nowheel"
      aria-label={words.arranging.groupName}
      defaultValue={group.name}
      maxLength={200}
      autoComplete="off"
      ref={takeFocus}
      onKeyDown={press}
      onBlur={(event) => finish(event.currentTarget.value, undefined)}
    />
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  if (field?.ownerDocument.activeElement === field) return;
  field?.focus({ preventScroll: true });
  field?.select();
}
