import { blockOf, checkMove } from '../pieces/check-move';
import { edgeFrom, edgesInto } from '../graph';
import type { WayOut } from '../pieces/piece';
import { edgeKey, type Edge, type Strategy } from '../strategy';
import { connectPorts } from './connect-ports';
import { disconnectPorts } from './disconnect-ports';

/**
 * Takes nodes out of their line, as one block, and puts them in behind a port. The line they stood in closes; all of
 * the block that led on to where that line went leads on in the new place, its other ways stay as they are. What may
 * not be moved, or stands there already, changes nothing.
 */
export function moveInLine(strategy: Strategy, ids: readonly string[], after: WayOut): Strategy {
  const block = blockOf(strategy, ids);
  if (!block || checkMove(strategy, ids, after)) return strategy;
  if (edgeFrom(strategy, after.source, after.port)?.target === block.head) return strategy;
  const { head, tail } = block;
  const moved = new Set(ids);
  const isInside = (id: string): boolean => moved.has(id);
  const left = tail ? edgeFrom(strategy, tail.source, tail.port)?.target : undefined;
  const onward = left === undefined ? [] : edgesInto(strategy, left).filter(({ source }) => isInside(source));
  const arriving = edgesInto(strategy, head).filter(({ source }) => !isInside(source));
  const closed = joinAll(disconnectPorts(strategy, [...onward, ...arriving]), arriving, left);
  const followed = edgeFrom(closed, after.source, after.port)?.target;
  const led = connectPorts(closed, { ...after, target: head });
  const leaving = onward.length > 0 || !tail ? onward : [tail];
  return joinAll(led, leaving, followed);
}

/** Leads ways to a node, but none of it to itself; to nothing, they stay open. */
function joinAll(strategy: Strategy, ways: readonly (WayOut | Edge)[], target: string | undefined): Strategy {
  if (target === undefined) return strategy;
  const edges = ways.map(({ source, port }): Edge => ({ source, port, target }));
  const fresh = edges.filter((edge) => !Object.hasOwn(strategy.edges, edgeKey(edge)));
  return fresh.reduce(connectPorts, strategy);
}
