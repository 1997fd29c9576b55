import { checkConnection } from '../connection-rules';
import { createIds } from '../edits/create-node';
import type { StrategyNode } from '../nodes';
import type { Piece, WayOut } from './piece';
import { edgeKey, type Strategy } from '../strategy';

/**
 * A piece as it can stand in a strategy: under ids that are free there, with those of its edges that the rules of
 * connecting allow, and without its entries where the strategy has one.
 */
export function fitPiece(strategy: Strategy, piece: Piece): Piece {
  const nextId = createIds(Object.keys(strategy.nodes));
  const nextGroup = createIds(Object.keys(strategy.groups));
  const renamed = new Map(
    withoutEntries(strategy, Object.values(piece.nodes)).map((node) => [node.id, nextId(node.kind)]),
  );
  const nodes = Object.fromEntries(
    [...renamed].flatMap(([old, id]) => {
      const node = piece.nodes[old];
      return node ? [[id, { ...node, id }]] : [];
    }),
  );
  const edges = Object.values(piece.edges).flatMap(({ source, port, target }) => {
    const edge = { source: renamed.get(source) ?? '', port, target: renamed.get(target) ?? '' };
    return checkConnection({ nodes }, edge.source, edge.port, edge.target) ? [] : [edge];
  });
  const groups = Object.values(piece.groups).flatMap((group) => {
    const left = group.nodes.flatMap((id) => renamed.get(id) ?? []);
    return left.length > 0 ? [{ ...group, id: nextGroup('group'), nodes: left }] : [];
  });
  const positions = Object.entries(piece.positions).flatMap(([id, at]) => {
    const known = renamed.get(id);
    return known === undefined ? [] : [[known, at] as const];
  });
  return {
    nodes,
    edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
    groups: Object.fromEntries(groups.map((group) => [group.id, group])),
    positions: Object.fromEntries(positions),
    line: renameLine(piece, renamed),
  };
}

/** A strategy has one entry: of those a piece holds, the first is kept where there is none yet. */
function withoutEntries(strategy: Strategy, nodes: readonly StrategyNode[]): StrategyNode[] {
  const hasEntry = Object.values(strategy.nodes).some(({ kind }) => kind === 'entry');
  const first = nodes.find(({ kind }) => kind === 'entry');
  return nodes.filter((node) => node.kind !== 'entry' || (!hasEntry && node === first));
}

function renameLine({ line }: Piece, renamed: ReadonlyMap<string, string>): Piece['line'] {
  const head = line ? renamed.get(line.head) : undefined;
  if (!line || head === undefined) return null;
  const source = line.tail ? renamed.get(line.tail.source) : undefined;
  const tail: WayOut | null = line.tail && source !== undefined ? { source, port: line.tail.port } : null;
  return { head, tail };
}
