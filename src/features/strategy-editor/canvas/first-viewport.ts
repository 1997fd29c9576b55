import type { Viewport } from '@xyflow/react';
import type { Bounds } from '../layout/layout-graph';
import { CARD } from '../layout/sizes';
import type { CanvasView } from './canvas-view';

/** Room for the frame around the strategy. */
const FRAME = { side: 56, top: 52, bottom: 44, leastWidth: 860 };

const MARGIN = { side: 24, top: 28 };
const LEAST_ZOOM = 0.7;
const READING_ZOOM = 0.92;

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

/** How a pane of that width shows a strategy: as it was seen last, or else from its beginning. */
export function viewportOf(view: CanvasView, width: number): Viewport {
  const last = view.sight.lookout();
  if (last) return { x: last.x, y: last.y, zoom: last.zoom };
  const { scene, current } = view.state.get();
  const entry = (scene.positions.get(current ?? '')?.x ?? 0) + CARD.width / 2;
  return firstViewport(scene.bounds, { entry, width });
}

/**
 * How a strategy is first seen: its beginning at the top; whole in width where the words stay readable, else with
 * the entry in the middle.
 */
function firstViewport(bounds: Bounds, { entry, width }: { entry: number; width: number }): Viewport {
  const frame = frameOf(bounds);
  const fitting = (width - 2 * MARGIN.side) / (frame.right - frame.left);
  const isWhole = fitting >= LEAST_ZOOM;
  const zoom = isWhole ? Math.min(1, fitting) : READING_ZOOM;
  const middle = isWhole ? (frame.left + frame.right) / 2 : entry;
  return { x: width / 2 - middle * zoom, y: MARGIN.top - frame.top * zoom, zoom };
}
