import { setKey } from '@/core/lib';
import { edgesOutOf } from '../graph';
import { keepSuppressions } from '../lasting-place';
import { listPorts, type NodeKind, type NodeSettings, type StrategyNode } from '../nodes';
import type { Edge, Strategy } from '../strategy';

/** Gives a node other settings. Edges of ways out that are gone go with them, and what was set aside of parts that are gone. */
export function changeSettings<Kind extends NodeKind>(
  strategy: Strategy,
  id: string,
  kind: Kind,
  settings: NodeSettings[Kind],
): Strategy {
  const node = strategy.nodes[id];
  if (node?.kind !== kind || node.settings === settings) return strategy;
  return keepSuppressions(replaceNode(strategy, { ...node, settings } as StrategyNode));
}

/** Gives a node another name. */
export function renameNode(strategy: Strategy, id: string, name: string): Strategy {
  const node = strategy.nodes[id];
  return node && node.name !== name ? replaceNode(strategy, { ...node, name }) : strategy;
}

function replaceNode(strategy: Strategy, node: StrategyNode): Strategy {
  const ports = new Set(listPorts(node).map(({ id }) => id));
  const isKept = (edge: Edge) => edge.source !== node.id || ports.has(edge.port);
  const edges = edgesOutOf(strategy, node.id).every(isKept)
    ? strategy.edges
    : Object.fromEntries(Object.entries(strategy.edges).filter(([, edge]) => isKept(edge)));
  return { ...strategy, edges, nodes: setKey(strategy.nodes, node.id, node) };
}
