import { checkConnection, edits, type Edge } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';

/** Leads a way out to a step, instead of where it led before. What the rules forbid is said, not done. */
export function connectSteps(session: EditorSession, edge: Edge): boolean {
  const refused = checkConnection(session.get(), edge.source, edge.port, edge.target);
  if (refused) {
    session.announce(session.words.refused[refused.code]);
    return false;
  }
  const done = session.change('ports-connected', {}, (strategy) => edits.connectPorts(strategy, edge));
  const names = { source: session.nameOf(edge.source), target: session.nameOf(edge.target) };
  session.announce(done ? session.words.connected(names) : session.words.nothingToDo);
  return done;
}

/** Takes connections away. */
export function disconnectSteps(session: EditorSession, edges: readonly Edge[]): boolean {
  const done = session.change('ports-disconnected', {}, (strategy) => edits.disconnectPorts(strategy, edges));
  if (done) session.announce(session.words.disconnected);
  return done;
}
