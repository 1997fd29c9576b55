import { edgeFrom, listPorts, mainPort, type Strategy } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';

/** The way out behind which a step is added when one is added after a step: the first open one, or the main one. */
export function portAfter(strategy: Strategy, id: string): { source: string; port: string } | undefined {
  const node = strategy.nodes[id];
  if (!node) return undefined;
  const main = mainPort(node);
  if (main && !edgeFrom(strategy, id, main.id)) return { source: id, port: main.id };
  const open = listPorts(node).find(
    ({ id: port, role }) => role !== 'undeliverable' && !edgeFrom(strategy, id, port),
  );
  const port = open ?? main;
  return port ? { source: id, port: port.id } : undefined;
}

/** The same for the selected step; without one, for the last step that leads on to an end. */
export function portAfterSelection(session: EditorSession): { source: string; port: string } | undefined {
  const { selected, current } = session.view.state.get();
  const chosen = selected.length === 1 ? selected[0] : current;
  return chosen === undefined ? undefined : portAfter(session.get(), chosen);
}
