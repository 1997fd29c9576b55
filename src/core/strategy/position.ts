import { z } from 'zod';

/** How far from its origin the canvas reaches, in pixels: room for some fifty thousand steps below one another. */
const REACH = 10_000_000;

const coordinateSchema = z.number().min(-REACH).max(REACH);

/** Where a node stands, in pixels of the canvas. Farther out there is no canvas: nothing could draw a map of it. */
export const positionSchema = z.strictObject({ x: coordinateSchema, y: coordinateSchema });

export type Position = z.infer<typeof positionSchema>;

/** The nearest place the canvas has; what is no number is at its origin. */
export function keepOnCanvas({ x, y }: Position): Position {
  return { x: keepInReach(x), y: keepInReach(y) };
}

function keepInReach(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(-REACH, Math.min(REACH, value));
}
