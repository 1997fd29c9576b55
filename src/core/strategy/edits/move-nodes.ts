import { keepOnCanvas, type Position } from '../position';
import type { Strategy } from '../strategy';

/** Puts nodes at positions and keeps them there: moving by hand makes the layout a free one. */
export function moveNodes(strategy: Strategy, positions: Readonly<Record<string, Position>>): Strategy {
  const known = Object.entries(positions).flatMap(([id, at]) =>
    Object.hasOwn(strategy.nodes, id) ? [[id, keepOnCanvas(at)] as const] : [],
  );
  if (known.length === 0) return strategy;
  return {
    ...strategy,
    layout: { mode: 'free', positions: { ...strategy.layout.positions, ...Object.fromEntries(known) } },
  };
}

/** Lets the strategy arrange itself again. */
export function arrangeNodes(strategy: Strategy): Strategy {
  return strategy.layout.mode === 'arranged'
    ? strategy
    : { ...strategy, layout: { mode: 'arranged', positions: {} } };
}
