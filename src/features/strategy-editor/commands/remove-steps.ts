import { edgesInto, edgesOutOf, edits } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';

/** Takes steps out; the lines they stood in close. Answers with the step that is selected afterwards. */
export function removeSteps(
  session: EditorSession,
  ids: readonly string[],
  code: 'nodes-removed' | 'nodes-cut' = 'nodes-removed',
): string | undefined {
  const strategy = session.get();
  const gone = new Set(ids);
  const [first] = ids;
  if (first === undefined) return undefined;
  const name = session.nameOf(first);
  const before = ids.flatMap((id) => edgesInto(strategy, id)).find(({ source }) => !gone.has(source))?.source;
  const after = ids.flatMap((id) => edgesOutOf(strategy, id)).find(({ target }) => !gone.has(target))?.target;
  const heir = before ?? after;
  const done = session.change(code, { name, count: ids.length }, (known) => edits.removeNodes(known, ids), {
    select: heir === undefined ? [] : [heir],
  });
  const { removed, changing } = session.words;
  const count = ids.length;
  if (done) session.announce(code === 'nodes-cut' ? changing.cut({ count }) : removed({ count, name }));
  return done ? heir : undefined;
}
