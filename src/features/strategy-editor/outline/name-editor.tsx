import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { StrategyNode } from '@/core/strategy';
import { focusStep } from '../canvas/focus-step';
import { renameStep } from '../commands/rename-step';
import { nameOf, titleOf } from '../nodes/node-views';
import type { EditorSession } from '../session/editor-session';
import { useOutlineWords } from './words/use-outline-words';

/** A step's name, written where it stands: Enter keeps it, Escape leaves it as it was. */
export function NameEditor({ node, session }: { node: StrategyNode; session: EditorSession }) {
  const words = useOutlineWords();
  const [name, setName] = useState(node.name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (isKept: boolean, isLeaving: boolean) => {
    // Taking the field away takes the focus out of it, which would end it twice.
    if (session.renaming.get().node !== node.id) return;
    session.renaming.set({ node: undefined });
    if (isKept && renameStep(session, node.id, name.trim()))
      session.announce(words.renamed({ name: session.nameOf(node.id) }));
    if (!isLeaving) focusStep(session.view, node.id);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end(event.key === 'Enter', false);
  };
  return (
    <input
      ref={field}
      className="se-orename"
      aria-label={words.rename({ name: nameOf(node, session.words) })}
      placeholder={titleOf(node, session.words)}
      value={name}
      maxLength={200}
      dir="auto"
      onChange={({ target }) => setName(target.value)}
      onKeyDown={press}
      onBlur={() => end(true, true)}
    />
  );
}
