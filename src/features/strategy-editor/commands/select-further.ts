import type { Strategy } from '@/core/strategy';
import { stepsInHand } from '../actions/steps-in-hand';
import type { EditorSession } from '../session/editor-session';

/** Selects what can be got to from the selected steps, too, and says how many that makes. */
export function selectFurther(
  session: EditorSession,
  follow: (strategy: Strategy, start: string) => ReadonlySet<string>,
): void {
  const strategy = session.get();
  const chosen = stepsInHand(session);
  const all = new Set([...chosen, ...chosen.flatMap((id) => [...follow(strategy, id)])]);
  session.view.select([...all]);
  session.announce(session.words.selectedCount({ count: all.size }));
}
