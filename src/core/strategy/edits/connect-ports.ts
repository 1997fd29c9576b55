import { checkConnection } from '../connection-rules';
import { edgesOutOf } from '../graph';
import { edgeKey, type Edge, type Strategy } from '../strategy';

/** Leads a port to a node; the edge that left the port before is gone. What the rules forbid changes nothing. */
export function connectPorts(strategy: Strategy, edge: Edge): Strategy {
  if (checkConnection(strategy, edge.source, edge.port, edge.target)) return strategy;
  const leaving = edgesOutOf(strategy, edge.source).filter(({ port }) => port === edge.port);
  if (leaving.length === 1 && leaving[0]?.target === edge.target) return strategy;
  const kept = Object.entries(strategy.edges).filter(
    ([, other]) => other.source !== edge.source || other.port !== edge.port,
  );
  return { ...strategy, edges: { ...Object.fromEntries(kept), [edgeKey(edge)]: edge } };
}
