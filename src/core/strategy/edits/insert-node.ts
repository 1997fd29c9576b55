import { edgeFrom } from '../graph';
import { mainPort } from '../main-port';
import { NODE_DEFINITIONS, type StrategyNode } from '../nodes';
import { keepOnCanvas, type Position } from '../position';
import type { Strategy } from '../strategy';
import { connectPorts } from './connect-ports';

/** Where a new node goes: behind a port (on its edge, if it has one), or freely onto the canvas. */
export type InsertPlace = {
  readonly after?: { readonly source: string; readonly port: string };
  readonly position?: Position;
};

/**
 * Puts a node into a strategy. Behind a port it is put between: the port leads to it, and its main way out leads on to
 * where the port led before. A node that has no way in is put beside the path. A taken id changes nothing.
 */
export function insertNode(
  strategy: Strategy,
  node: StrategyNode,
  { after, position }: InsertPlace = {},
): Strategy {
  if (Object.hasOwn(strategy.nodes, node.id)) return strategy;
  const added: Strategy = {
    ...strategy,
    nodes: { ...strategy.nodes, [node.id]: node },
    layout: position
      ? { ...strategy.layout, positions: { ...strategy.layout.positions, [node.id]: keepOnCanvas(position) } }
      : strategy.layout,
  };
  if (!after || !NODE_DEFINITIONS[node.kind].hasInput) return added;
  const followed = edgeFrom(strategy, after.source, after.port)?.target;
  const joined = connectPorts(added, { ...after, target: node.id });
  const onward = mainPort(node);
  return followed !== undefined && onward
    ? connectPorts(joined, { source: node.id, port: onward.id, target: followed })
    : joined;
}
