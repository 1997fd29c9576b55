import type { Position } from '@/core/strategy';
import type { LayoutExit, Side } from './layout-graph';
import { CARD } from './sizes';

/** Where each way out leaves its card, from the card's top left corner, by port. */
export function exitPoints(
  exits: readonly Pick<LayoutExit, 'port' | 'side'>[],
): ReadonlyMap<string, Position> {
  const points = new Map<string, Position>();
  for (const side of ['left', 'below', 'right'] as const) {
    const there = exits.filter((exit) => exit.side === side);
    for (const [index, { port }] of there.entries())
      points.set(port, pointAt(side, (index + 1) / (there.length + 1)));
  }
  return points;
}

/** At the sides the line that goes farthest leaves highest, so that it passes above the others. */
function pointAt(side: Side, part: number): Position {
  switch (side) {
    case 'below':
      return { x: CARD.width * part, y: CARD.height };
    case 'left':
      return { x: 0, y: CARD.height * part };
    case 'right':
      return { x: CARD.width, y: CARD.height * (1 - part) };
  }
}
