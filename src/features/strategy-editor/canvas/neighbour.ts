import { edgesInto, edgesOutOf, mainPort, type Position, type Strategy } from '@/core/strategy';
import { exitsOf } from '../layout/strategy-graph';
import { CARD } from '../layout/sizes';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The step an arrow key leads to: along the path, to another branch of the same step, or to whoever stands beside. */
export function neighbourOf(
  strategy: Strategy,
  positions: ReadonlyMap<string, Position>,
  { from, direction }: { from: string; direction: Direction },
): string | undefined {
  if (direction === 'down') return next(strategy, from);
  if (direction === 'up') return edgesInto(strategy, from)[0]?.source;
  return sibling(strategy, from, direction) ?? beside(positions, from, direction);
}

function next(strategy: Strategy, from: string): string | undefined {
  const node = strategy.nodes[from];
  if (!node) return undefined;
  const edges = edgesOutOf(strategy, from);
  const main = mainPort(node);
  return (edges.find(({ port }) => port === main?.id) ?? edges[0])?.target;
}

function sibling(strategy: Strategy, from: string, direction: 'left' | 'right'): string | undefined {
  for (const { source } of edgesInto(strategy, from)) {
    const node = strategy.nodes[source];
    if (!node) continue;
    const edges = edgesOutOf(strategy, source);
    const targets = exitsOf(node).flatMap(({ port }) =>
      edges.filter((edge) => edge.port === port).map(({ target }) => target),
    );
    const found = targets[targets.indexOf(from) + (direction === 'right' ? 1 : -1)];
    if (found !== undefined && found !== from) return found;
  }
  return undefined;
}

function beside(
  positions: ReadonlyMap<string, Position>,
  from: string,
  direction: 'left' | 'right',
): string | undefined {
  const own = positions.get(from);
  if (!own) return undefined;
  const sign = direction === 'right' ? 1 : -1;
  const found = [...positions]
    .filter(([id, { x, y }]) => id !== from && (x - own.x) * sign > 0 && Math.abs(y - own.y) < CARD.height)
    .sort(([, one], [, other]) => (one.x - other.x) * sign);
  return found[0]?.[0];
}
