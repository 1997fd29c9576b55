import { edgesInto, edgesOutOf, mainPort, type Position, type Strategy } from '@/core/strategy';
import { foldGroups, stepsOfCard } from '../layout/fold-groups';
import { exitsOf } from '../layout/strategy-graph';
import { CARD } from '../layout/sizes';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The card an arrow key leads to: along the path, to another branch of the same step, or to whoever stands beside. A
 * collapsed group is one card.
 */
export function neighbourOf(
  strategy: Strategy,
  positions: ReadonlyMap<string, Position>,
  { from, direction }: { from: string; direction: Direction },
): string | undefined {
  const { cardOf } = foldGroups(strategy);
  const card = cardOf(from);
  if (direction === 'down') return next(strategy, card);
  const arriving = arrivingAt(strategy, card);
  const [first] = arriving;
  if (direction === 'up') return first && cardOf(first);
  return sibling(strategy, arriving, { card, direction }) ?? beside(positions, card, direction);
}

function next(strategy: Strategy, card: string): string | undefined {
  const { folds, cardOf } = foldGroups(strategy);
  const node = strategy.nodes[card];
  const main = node && mainPort(node);
  const edges = folds.get(card)?.exits ?? edgesOutOf(strategy, card);
  const target = (edges.find(({ port }) => port === main?.id) ?? edges[0])?.target;
  return target === undefined ? undefined : cardOf(target);
}

/** The steps outside a card that lead to it. */
function arrivingAt(strategy: Strategy, card: string): readonly string[] {
  const { cardOf } = foldGroups(strategy);
  return stepsOfCard(strategy, card)
    .flatMap((id) => edgesInto(strategy, id))
    .map(({ source }) => source)
    .filter((source) => cardOf(source) !== card);
}

function sibling(
  strategy: Strategy,
  arriving: readonly string[],
  { card, direction }: { card: string; direction: 'left' | 'right' },
): string | undefined {
  const { cardOf } = foldGroups(strategy);
  for (const source of arriving) {
    const node = strategy.nodes[source];
    if (!node) continue;
    const edges = edgesOutOf(strategy, source);
    const targets = exitsOf(node).flatMap(({ port }) =>
      edges.filter((edge) => edge.port === port).map(({ target }) => cardOf(target)),
    );
    const found = targets[targets.indexOf(card) + (direction === 'right' ? 1 : -1)];
    if (found !== undefined && found !== card) return found;
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
