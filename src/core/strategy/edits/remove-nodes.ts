import { checkConnection } from '../connection-rules';
import { indexEdges, type EdgeIndex } from '../graph';
import { mainPort } from '../main-port';
import type { StrategyNode } from '../nodes';
import { edgeKey, type Edge, type Strategy } from '../strategy';

/** What is left while nodes are taken out: the edges by their keys, and those led on so far by the nodes they join. */
type Remains = {
  readonly before: EdgeIndex;
  readonly nodes: Map<string, StrategyNode>;
  readonly edges: Map<string, Edge>;
  readonly ledFrom: Map<string, Edge[]>;
  readonly ledInto: Map<string, Edge[]>;
};

/**
 * Takes nodes out. Whoever led to one is led on to where its main way out went, so that a path with a gap closes;
 * its other ways out are gone with it, and so are its places in groups and what was set aside of it.
 * It costs what hangs on the nodes, once for all of them: thousands go as easily as one.
 */
export function removeNodes(strategy: Strategy, ids: readonly string[]): Strategy {
  const remains: Remains = {
    before: indexEdges(strategy),
    nodes: new Map(Object.entries(strategy.nodes)),
    edges: new Map(Object.entries(strategy.edges)),
    ledFrom: new Map(),
    ledInto: new Map(),
  };
  for (const id of ids) removeNode(remains, id);
  const { nodes, edges } = remains;
  if (nodes.size === Object.keys(strategy.nodes).length) return strategy;
  const positions = Object.entries(strategy.layout.positions).filter(
    ([id]) => nodes.has(id) || !Object.hasOwn(strategy.nodes, id),
  );
  return dropTraces({
    ...strategy,
    nodes: Object.fromEntries(nodes),
    edges: Object.fromEntries(edges),
    layout: { ...strategy.layout, positions: Object.fromEntries(positions) },
  });
}

function removeNode(remains: Remains, id: string): void {
  const { before, nodes, edges, ledFrom, ledInto } = remains;
  const node = nodes.get(id);
  if (!node) return;
  const isLeft = (edge: Edge): boolean => edges.has(edgeKey(edge));
  const leaving = [...(before.from.get(id) ?? []), ...(ledFrom.get(id) ?? [])].filter(isLeft);
  const arriving = [...(before.into.get(id) ?? []), ...(ledInto.get(id) ?? [])].filter(isLeft);
  nodes.delete(id);
  for (const edge of [...leaving, ...arriving]) edges.delete(edgeKey(edge));
  const onward = mainPort(node);
  const followed = leaving.find(({ port }) => port === onward?.id)?.target;
  if (followed === undefined || followed === id) return;
  for (const { source, port } of arriving) {
    const edge = { source, port, target: followed };
    if (!mayLead(nodes, edge)) continue;
    edges.set(edgeKey(edge), edge);
    add(ledFrom, source, edge);
    add(ledInto, followed, edge);
  }
}

function mayLead(nodes: ReadonlyMap<string, StrategyNode>, { source, port, target }: Edge): boolean {
  const [from, to] = [nodes.get(source), nodes.get(target)];
  const pair = { ...(from && { [source]: from }), ...(to && { [target]: to }) };
  return checkConnection({ nodes: pair }, source, port, target) === undefined;
}

function add(groups: Map<string, Edge[]>, node: string, edge: Edge): void {
  const group = groups.get(node);
  if (group) group.push(edge);
  else groups.set(node, [edge]);
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
