import { canBeDisabled, edits, isDisabled } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';

/** Switches steps off, or on again when all of them are off. What cannot be skipped is said. */
export function toggleSkipped(session: EditorSession, ids: readonly string[]): void {
  const { nodes } = session.get();
  const steps = ids.flatMap((id) => nodes[id] ?? []).filter(canBeDisabled);
  const [first] = steps;
  const { changing } = session.words;
  if (!first) {
    session.announce(changing.cannotSkip);
    return;
  }
  const off = steps.some((step) => !isDisabled(step));
  const values = { count: steps.length, name: session.nameOf(first.id) };
  const chosen = steps.map(({ id }) => id);
  const done = session.change(off ? 'nodes-skipped' : 'nodes-taken-again', values, (strategy) =>
    edits.setDisabled(strategy, chosen, off),
  );
  if (done) session.announce(off ? changing.skippedNow(values) : changing.takenAgain(values));
}
