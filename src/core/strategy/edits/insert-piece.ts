import { edgeFrom } from '../graph';
import type { Piece } from '../pieces/piece';
import { keepOnCanvas, type Position } from '../position';
import type { Strategy } from '../strategy';
import { connectPorts } from './connect-ports';
import type { InsertPlace } from './insert-node';

/** From card to card, where a piece without places of its own is put down; in pixels of the canvas. */
const BELOW = 96;

/**
 * Puts a piece into a strategy: behind a port as `insertNode` does, when the piece is a line, or else beside the
 * path. `position` is where its top left corner goes; its own places count relative to each other. A piece is
 * fitted first (`fitPiece`): one with ids that are taken changes nothing.
 */
export function insertPiece(
  strategy: Strategy,
  piece: Piece,
  { after, position }: InsertPlace = {},
): Strategy {
  const ids = Object.keys(piece.nodes);
  const isTaken = ids.some((id) => Object.hasOwn(strategy.nodes, id));
  if (ids.length === 0 || isTaken) return strategy;
  const added: Strategy = {
    ...strategy,
    nodes: { ...strategy.nodes, ...piece.nodes },
    edges: { ...strategy.edges, ...piece.edges },
    groups: { ...strategy.groups, ...piece.groups },
    layout: position
      ? { ...strategy.layout, positions: { ...strategy.layout.positions, ...placed(piece, position) } }
      : strategy.layout,
  };
  const { line } = piece;
  if (!after || !line) return added;
  const followed = edgeFrom(strategy, after.source, after.port)?.target;
  const joined = connectPorts(added, { ...after, target: line.head });
  return followed !== undefined && line.tail
    ? connectPorts(joined, { ...line.tail, target: followed })
    : joined;
}

function placed({ nodes, positions }: Piece, at: Position): Record<string, Position> {
  const known = Object.values(positions);
  const left = Math.min(...known.map(({ x }) => x));
  const top = Math.min(...known.map(({ y }) => y));
  let next = known.length === 0 ? at.y : at.y + Math.max(...known.map(({ y }) => y)) - top + BELOW;
  return Object.fromEntries(
    Object.keys(nodes).map((id) => {
      const own = positions[id];
      if (own) return [id, keepOnCanvas({ x: at.x + own.x - left, y: at.y + own.y - top })];
      const y = next;
      next += BELOW;
      return [id, keepOnCanvas({ x: at.x, y })];
    }),
  );
}
