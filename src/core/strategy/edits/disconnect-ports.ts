import { edgeKey, type Edge, type Strategy } from '../strategy';

/** Takes edges away; edges that are not there are passed over. */
export function disconnectPorts(strategy: Strategy, edges: readonly Edge[]): Strategy {
  const gone = new Set(edges.map(edgeKey));
  const kept = Object.entries(strategy.edges).filter(([key]) => !gone.has(key));
  return kept.length === Object.keys(strategy.edges).length
    ? strategy
    : { ...strategy, edges: Object.fromEntries(kept) };
}
