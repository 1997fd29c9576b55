import { checkConnection } from '../connection-rules';
import { edgeFrom } from '../graph';
import { edgeKey, type Edge, type Strategy } from '../strategy';

/**
 * Leads a port to a node; the edge that left the port before is gone. What the rules forbid changes nothing. Of what is
 * handed in, only the edge itself is kept, whatever else the caller's value carries.
 */
export function connectPorts(strategy: Strategy, { source, port, target }: Edge): Strategy {
  const edge: Edge = { source, port, target };
  if (checkConnection(strategy, source, port, target)) return strategy;
  const before = edgeFrom(strategy, source, port);
  if (before?.target === target) return strategy;
  const edges = { ...strategy.edges };
  if (before) delete edges[edgeKey(before)];
  edges[edgeKey(edge)] = edge;
  return { ...strategy, edges };
}
