import type { Phrase } from '@/core/lib';
import { edgeFrom } from './graph';
import { mainPort } from './main-port';
import { listPorts, NODE_DEFINITIONS, type StrategyNode } from './nodes';
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
  strategy: Pick<Strategy, 'nodes'>,
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

/** Why a node may not be put behind a port, or before a node. */
export type InsertionProblem = Phrase<'insert-no-input' | 'insert-no-way-on' | 'insert-no-port'>;

/**
 * Whether a node may be put behind a port, and if not, why: it needs a way in, and into a line it needs a way on, so
 * that nothing behind it is cut off. Asked by drag and drop, the "+", the pickers and paste alike.
 */
export function checkInsertion(
  strategy: Strategy,
  node: StrategyNode,
  { source, port }: { readonly source: string; readonly port: string },
): InsertionProblem | undefined {
  const from = Object.hasOwn(strategy.nodes, source) ? strategy.nodes[source] : undefined;
  if (!from || !listPorts(from).some(({ id }) => id === port)) {
    return { code: 'insert-no-port', values: {} };
  }
  if (!NODE_DEFINITIONS[node.kind].hasInput) return { code: 'insert-no-input', values: {} };
  return edgeFrom(strategy, source, port) && !mainPort(node)
    ? { code: 'insert-no-way-on', values: {} }
    : undefined;
}

/** Whether a node may be put before another one, so that whatever led there leads to it; and if not, why. */
export function checkInsertionBefore(
  strategy: Strategy,
  node: StrategyNode,
  target: string,
): InsertionProblem | undefined {
  const to = Object.hasOwn(strategy.nodes, target) ? strategy.nodes[target] : undefined;
  const isMet = NODE_DEFINITIONS[node.kind].hasInput && to && NODE_DEFINITIONS[to.kind].hasInput;
  if (!isMet) return { code: 'insert-no-input', values: {} };
  return mainPort(node) ? undefined : { code: 'insert-no-way-on', values: {} };
}
