import { mainPort } from '../main-port';
import { listPorts, NODE_DEFINITIONS, type StrategyNode } from '../nodes';
import type { Strategy } from '../strategy';

/** A way out of a node. */
export type WayOut = { readonly source: string; readonly port: string };

/**
 * A part of a strategy on its own: nodes, the edges between them, the groups that lie in it whole, and where its
 * nodes stood, if that is known. `line` tells how it can stand in a path: the node a path comes in by, and the way
 * out by which it goes on, if one is open; null for what is no line (several beginnings, or notes alone).
 */
export type Piece = Pick<Strategy, 'nodes' | 'edges' | 'groups'> & {
  readonly positions: Strategy['layout']['positions'];
  readonly line: Line | null;
};

/** How a piece stands in a path. */
export type Line = { readonly head: string; readonly tail: WayOut | null };

/** The part of a strategy that these nodes make; ids that are not there are passed over. */
export function takePiece(
  strategy: Strategy,
  ids: readonly string[],
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }> = new Map(),
): Piece {
  const taken = new Set(ids);
  const nodes = pick(strategy.nodes, ({ id }) => taken.has(id));
  const edges = pick(strategy.edges, ({ source, target }) => isIn(nodes, source) && isIn(nodes, target));
  const groups = pick(strategy.groups, (group) => group.nodes.every((id) => isIn(nodes, id)));
  const positions = Object.fromEntries(
    Object.keys(nodes).flatMap((id) => {
      const at = places.get(id) ?? strategy.layout.positions[id];
      return at ? [[id, { x: at.x, y: at.y }]] : [];
    }),
  );
  const entered = Object.values(strategy.edges).flatMap(({ source, target }) =>
    isIn(nodes, target) && (!isIn(nodes, source) || nodes[source]?.kind === 'entry') ? [target] : [],
  );
  return { nodes, edges, groups, positions, line: findLine({ nodes, edges }, entered) };
}

/**
 * The one node a path comes in by is the only one nothing inside leads to, or in a ring the one that was `entered`.
 * From it the main ways are followed to the last that is open; a ring or an end goes on by any open way there is.
 */
function findLine(
  { nodes, edges }: Pick<Piece, 'nodes' | 'edges'>,
  entered: readonly string[] = [],
): Line | null {
  const steps = Object.values(nodes).filter(({ kind }) => NODE_DEFINITIONS[kind].hasInput);
  const inner = Object.values(edges).filter(({ source }) => nodes[source]?.kind !== 'entry');
  const led = new Set(inner.map(({ target }) => target));
  const heads = steps.filter(({ id }) => !led.has(id));
  const head = (heads[0] ?? steps.find(({ id }) => entered.includes(id)) ?? steps[0])?.id;
  if (head === undefined || heads.length > 1) return null;
  const targets = new Map(inner.map(({ source, port, target }) => [`${source}/${port}`, target]));
  return { head, tail: findTail(nodes, targets, head) };
}

function findTail(nodes: Piece['nodes'], targets: ReadonlyMap<string, string>, head: string): WayOut | null {
  const passed = new Set<string>();
  for (let at = nodes[head]; at && !passed.has(at.id);) {
    passed.add(at.id);
    const onward = mainPort(at);
    if (!onward) break;
    const target = targets.get(`${at.id}/${onward.id}`);
    if (target === undefined) return { source: at.id, port: onward.id };
    at = nodes[target];
  }
  const openOf = (node: StrategyNode) =>
    listPorts(node).find(({ id, role }) => role !== 'undeliverable' && !targets.has(`${node.id}/${id}`));
  for (const node of Object.values(nodes)) {
    const open = NODE_DEFINITIONS[node.kind].hasInput ? openOf(node) : undefined;
    if (open) return { source: node.id, port: open.id };
  }
  return null;
}

function isIn(nodes: Piece['nodes'], id: string): boolean {
  return Object.hasOwn(nodes, id);
}

function pick<Value>(table: Readonly<Record<string, Value>>, isMeant: (value: Value) => boolean) {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => isMeant(value)));
}
