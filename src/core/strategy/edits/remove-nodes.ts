import { edgeFrom, edgesInto } from '../graph';
import { mainPort } from '../main-port';
import type { Strategy } from '../strategy';
import { connectPorts } from './connect-ports';

/**
 * Takes nodes out. Whoever led to one is led on to where its main way out went, so that a path with a gap closes;
 * its other ways out are gone with it, and so are its places in groups and what was set aside of it.
 */
export function removeNodes(strategy: Strategy, ids: readonly string[]): Strategy {
  return dropTraces(ids.reduce(removeNode, strategy));
}

function removeNode(strategy: Strategy, id: string): Strategy {
  const node = strategy.nodes[id];
  if (!node) return strategy;
  const onward = mainPort(node);
  const followed = onward ? edgeFrom(strategy, id, onward.id)?.target : undefined;
  const arriving = edgesInto(strategy, id).filter(({ source }) => source !== id);
  const { [id]: _node, ...nodes } = strategy.nodes;
  const { [id]: _position, ...positions } = strategy.layout.positions;
  const edges = Object.fromEntries(
    Object.entries(strategy.edges).filter(([, edge]) => edge.source !== id && edge.target !== id),
  );
  const removed: Strategy = { ...strategy, nodes, edges, layout: { ...strategy.layout, positions } };
  if (followed === undefined || followed === id) return removed;
  return arriving.reduce(
    (joined, { source, port }) => connectPorts(joined, { source, port, target: followed }),
    removed,
  );
}

/** Groups and suppressions speak of nodes that are there; a group without nodes is none. */
function dropTraces(strategy: Strategy): Strategy {
  const { nodes, groups, suppressions } = strategy;
  const isThere = (id: string): boolean => Object.hasOwn(nodes, id);
  const isWhole =
    Object.values(groups).every((group) => group.nodes.every(isThere)) &&
    suppressions.every(({ node }) => node === null || isThere(node));
  if (isWhole) return strategy;
  const left = Object.entries(groups).map(
    ([id, group]) => [id, { ...group, nodes: group.nodes.filter(isThere) }] as const,
  );
  return {
    ...strategy,
    groups: Object.fromEntries(left.filter(([, group]) => group.nodes.length > 0)),
    suppressions: suppressions.filter(({ node }) => node === null || isThere(node)),
  };
}
