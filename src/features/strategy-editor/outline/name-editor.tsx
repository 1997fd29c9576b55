import type { StrategyNode } from '@/core/strategy';
import { focusStep } from '../canvas/focus-step';
import { renameStep } from '../commands/rename-step';
import { NameField } from '../naming/name-field';
import { nameOf, titleOf } from '../nodes/node-views';
import type { EditorSession } from '../session/editor-session';
import { useOutlineWords } from './words/use-outline-words';

/** A step's name, written in its row. */
export function NameEditor({ node, session }: { node: StrategyNode; session: EditorSession }) {
  const words = useOutlineWords();
  const end = (name: string | undefined, isLeft: boolean) => {
    // By now another step may be the one that is named.
    if (session.renaming.get().node !== node.id) return;
    session.renaming.set({ node: undefined });
    if (name !== undefined && renameStep(session, node.id, name.trim()))
      session.announce(words.renamed({ name: session.nameOf(node.id) }));
    if (!isLeft) focusStep(session.view, node.id);
  };
  return (
    <NameField
      className="se-orename"
      label={words.rename({ name: nameOf(node, session.words) })}
      placeholder={titleOf(node, session.words)}
      name={node.name}
      onEnd={end}
    />
  );
}
