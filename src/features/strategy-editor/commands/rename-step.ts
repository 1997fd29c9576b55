import { nameSchema } from '@/core/lib';
import { edits } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';

/** Gives a step a name; an empty one lets it be called by what it does. Refused names change nothing. */
export function renameStep(session: EditorSession, id: string, name: string): boolean {
  const parsed = nameSchema.safeParse(name);
  if (!parsed.success) return false;
  return session.change(
    'node-renamed',
    { name: name === '' ? session.nameOf(id) : name },
    (strategy) => edits.renameNode(strategy, id, name),
    { key: `name ${id}` },
  );
}
