import { checkConnection } from '../connection-rules';
import { edgesOutOf } from '../graph';
import { edgeKey, type Edge, type Strategy } from '../strategy';

/**
 * Leads a port to a node; the edge that left the port before is gone. What the rules forbid changes nothing. Of what is
 * handed in, only the edge itself is kept, whatever else the caller's value carries.
 */
export function connectPorts(strategy: Strategy, { source, port, target }: Edge): Strategy {
  const edge: Edge = { source, port, target };
  if (checkConnection(strategy, source, port, target)) return strategy;
  const leaving = edgesOutOf(strategy, source).filter((each) => each.port === port);
  if (leaving.length === 1 && leaving[0]?.target === target) return strategy;
  const kept = Object.entries(strategy.edges).filter(
    ([, other]) => other.source !== source || other.port !== port,
  );
  return { ...strategy, edges: { ...Object.fromEntries(kept), [edgeKey(edge)]: edge } };
}
