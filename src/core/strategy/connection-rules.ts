import type { Phrase } from '@/core/lib';
import { listPorts, NODE_DEFINITIONS } from './nodes';
import type { Strategy } from './strategy';

/** Why two nodes may not be connected. */
export type ConnectionProblem = Phrase<
  'connect-unknown' | 'connect-self' | 'connect-no-input' | 'connect-no-port'
>;

/**
 * Whether a port may lead to a node, and if not, why. Asked by the canvas, the palette and paste alike. Loops are
 * allowed here: whether they hold a wait is a question for the problems list, while they are being drawn.
 */
export function checkConnection(
  strategy: Strategy,
  source: string,
  port: string,
  target: string,
): ConnectionProblem | undefined {
  const from = Object.hasOwn(strategy.nodes, source) ? strategy.nodes[source] : undefined;
  const to = Object.hasOwn(strategy.nodes, target) ? strategy.nodes[target] : undefined;
  if (!from || !to) return { code: 'connect-unknown', values: {} };
  if (source === target) return { code: 'connect-self', values: {} };
  if (!NODE_DEFINITIONS[to.kind].hasInput) return { code: 'connect-no-input', values: { kind: to.kind } };
  if (!listPorts(from).some(({ id }) => id === port)) return { code: 'connect-no-port', values: { port } };
  return undefined;
}
