import type { Position, Strategy } from '@/core/strategy';
import { arrangeGraph } from './arrange-graph';
import { groupOfCard } from './fold-groups';
import { toLayoutNodes } from './strategy-graph';

/**
 * The positions of steps, from those of their cards. The steps of a collapsed group go with its card: as they stood to
 * one another, or arranged where nobody has put them yet.
 */
export function unfoldPositions(
  strategy: Strategy,
  cards: ReadonlyMap<string, Position>,
): Readonly<Record<string, Position>> {
  const places = new Map<string, Position>();
  for (const [card, at] of cards) {
    const id = groupOfCard(card);
    const group = id === undefined ? undefined : strategy.groups[id];
    if (id === undefined) places.set(card, round(at));
    if (!group) continue;
    const inside = placesInside(strategy, group.nodes);
    const left = Math.min(...inside.map(([, { x }]) => x));
    const top = Math.min(...inside.map(([, { y }]) => y));
    for (const [step, { x, y }] of inside) places.set(step, round({ x: at.x + x - left, y: at.y + y - top }));
  }
  return Object.fromEntries(places);
}

function placesInside(
  strategy: Strategy,
  steps: readonly string[],
): readonly (readonly [string, Position])[] {
  const { mode, positions } = strategy.layout;
  const known = steps.flatMap((id) => (positions[id] ? [[id, positions[id]] as const] : []));
  return mode === 'free' && known.length === steps.length ? known : [...arrangePart(strategy, steps)];
}

/** Some steps of a strategy arranged as if there were no others. */
export function partOf(strategy: Strategy, steps: readonly string[]): Strategy {
  const chosen = new Set(steps);
  return {
    ...strategy,
    nodes: Object.fromEntries(Object.entries(strategy.nodes).filter(([id]) => chosen.has(id))),
    edges: Object.fromEntries(
      Object.entries(strategy.edges).filter(
        ([, { source, target }]) => chosen.has(source) && chosen.has(target),
      ),
    ),
    groups: Object.fromEntries(
      Object.entries(strategy.groups).filter(([, { nodes }]) => nodes.every((id) => chosen.has(id))),
    ),
  };
}

function arrangePart(strategy: Strategy, steps: readonly string[]): ReadonlyMap<string, Position> {
  return arrangeGraph(toLayoutNodes({ ...partOf(strategy, steps), groups: {} }, false)).positions;
}

function round({ x, y }: Position): Position {
  return { x: Math.round(x), y: Math.round(y) };
}
