import type { Bounds } from '../layout/layout-graph';

/** Room for the frame around the strategy. */
export const FRAME = { side: 56, top: 52, bottom: 44, leastWidth: 860 };

const MARGIN = { side: 24, top: 28 };

/** The frame's rectangle: around everything drawn, and wide enough for what stands on its upper edge. */
export function frameOf({ left, top, right, bottom }: Bounds): Bounds {
  const missing = Math.max(0, FRAME.leastWidth - (right - left + 2 * FRAME.side)) / 2;
  return {
    left: left - FRAME.side - missing,
    top: top - FRAME.top,
    right: right + FRAME.side + missing,
    bottom: bottom + FRAME.bottom,
  };
}

/** How a strategy is first seen: its beginning at the top, whole in width if that keeps the words readable. */
export function firstViewport(bounds: Bounds, { width }: { width: number }): { x: number; y: number; zoom: number } {
  const frame = frameOf(bounds);
  const fitting = (width - 2 * MARGIN.side) / (frame.right - frame.left);
  const zoom = Math.min(1, Math.max(0.6, fitting));
  const middle = (frame.left + frame.right) / 2;
  return { x: width / 2 - middle * zoom, y: MARGIN.top - frame.top * zoom, zoom };
}
