import type { Position } from '@/core/strategy';

/** The grid cards snap to where they are laid out by hand, in pixels. */
export const GRID = 8;

/** The nearest place on the grid. */
export function snapped({ x, y }: Position): Position {
  return { x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID };
}
