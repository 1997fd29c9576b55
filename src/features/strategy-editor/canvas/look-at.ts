import type { ReactFlowInstance } from '@xyflow/react';
import type { Position } from '@/core/strategy';
import type { Bounds } from '../layout/layout-graph';
import type { CanvasState } from './drawing';
import { detailAt } from './detail';
import { frameOf } from './first-viewport';
import { sizeOf, type FlowEdge, type FlowNode } from './flow-elements';
import { listCovers } from './covers';
import type { Lookout, Sight } from './sight';
import { isCovered, moved, overlap, stepClear } from './step-clear';

/** How the viewport is moved: by those who look around smoothly, unless the way is far or people ask for stillness. */
export type LookAt = {
  /** Brings the whole strategy into view. */
  readonly fit: () => void;
  /** Brings what is selected into view; the whole strategy when nothing is. */
  readonly fitSelection: () => void;
  /** Looks at the same place from another distance; 1 is natural size. */
  readonly zoomTo: (zoom: number) => void;
  /** Puts a place of the picture into the middle, at natural size or the present one if that is nearer. */
  readonly approach: (place: Position) => void;
  /**
   * Moves the picture just enough that a card is seen whole, with nothing of the editor over it; `centred`, or when it
   * was out of sight, it comes as near to the middle as that allows.
   */
  readonly show: (card: string, how?: 'centred') => void;
  /** Brings a card out from under what lies over it; one that nothing lies over stays where it is. */
  readonly uncover: (card: string) => void;
};

const DURATION = 180;
const MARGIN = 24;
export const MOST_ZOOM = 2;
const LEAST_ZOOM = 0.1;

/** About the least a pane may measure. */
const SMALL_PANE = { width: 480, height: 320 };

/** From how far away a strategy can be looked at: all of it fits into a small pane. */
export function leastZoom(bounds: Bounds): number {
  return Math.min(LEAST_ZOOM, zoomToFit(frameOf(bounds), SMALL_PANE));
}

export function createLookAt(eye: {
  flow: () => ReactFlowInstance<FlowNode, FlowEdge> | undefined;
  state: () => CanvasState;
  sight: Sight;
}): LookAt {
  const { sight } = eye;

  function go(middle: Position, zoom: number): void {
    const lookout = sight.lookout();
    if (!lookout) return;
    const { width, height } = lookout;
    const isFar = (sight.state.get().detail === 'overview') !== (detailAt(zoom, 0, 'full') === 'overview');
    const duration = isFar || isStill() ? 0 : DURATION;
    const at = { x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom, zoom };
    void eye.flow()?.setViewport(at, { duration });
  }

  function fit(bounds: Bounds, most: number): void {
    const lookout = sight.lookout();
    if (!lookout) return;
    const { left, top, right, bottom } = bounds;
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    go(middle, Math.min(most, zoomToFit(bounds, lookout)));
  }

  function fitAll(): void {
    const frame = frameOf(eye.state().scene.bounds);
    // What stands on the frame's upper edge is part of it.
    fit({ ...frame, top: frame.top - 16 }, 1);
  }

  function boxOnPane(card: string, { x, y, zoom }: Lookout): Bounds | undefined {
    const node = eye.state().nodes.find(({ id }) => id === card);
    if (!node) return undefined;
    const { width, height } = sizeOf(node.type);
    const [left, top] = [node.position.x * zoom + x, node.position.y * zoom + y];
    return { left, top, right: left + width * zoom, bottom: top + height * zoom };
  }

  function shift({ x, y }: Position, duration: number): void {
    const lookout = sight.lookout();
    if (!lookout || (x === 0 && y === 0)) return;
    const at = { x: lookout.x + x, y: lookout.y + y, zoom: lookout.zoom };
    void eye.flow()?.setViewport(at, { duration });
  }

  return {
    fit: fitAll,
    fitSelection() {
      const chosen = eye.state().nodes.filter(({ selected }) => selected === true);
      if (chosen.length === 0) fitAll();
      else fit(boundsAround(chosen), 1);
    },
    zoomTo(zoom) {
      const lookout = sight.lookout();
      if (lookout) go(middleOf(lookout), zoom);
    },
    approach(place) {
      const lookout = sight.lookout();
      if (lookout) go(place, Math.max(1, lookout.zoom));
    },
    show(card, how) {
      const lookout = sight.lookout();
      const box = lookout && boxOnPane(card, lookout);
      if (!box) return;
      const pane = { left: 0, top: 0, right: lookout.width, bottom: lookout.height };
      const isAway = how === 'centred' || !overlap(box, pane);
      const first = isAway ? wayToMiddle(box, pane) : { x: 0, y: 0 };
      const { x, y } = stepClear(moved(box, first), pane, listCovers());
      shift({ x: first.x + x, y: first.y + y }, 0);
    },
    uncover(card) {
      const lookout = sight.lookout();
      const box = lookout && boxOnPane(card, lookout);
      const covers = listCovers();
      if (!box || !isCovered(box, covers)) return;
      const pane = { left: 0, top: 0, right: lookout.width, bottom: lookout.height };
      shift(stepClear(box, pane, covers), isStill() ? 0 : DURATION);
    },
  };
}

/** The zoom at which a rectangle fills the pane, with a margin around it. */
function zoomToFit(
  { left, top, right, bottom }: Bounds,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const across = (width - 2 * MARGIN) / Math.max(1, right - left);
  const down = (height - 2 * MARGIN) / Math.max(1, bottom - top);
  return Math.max(0.002, Math.min(across, down));
}

function middleOf({ x, y, zoom, width, height }: Lookout): Position {
  return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
}

function wayToMiddle(box: Bounds, pane: Bounds): Position {
  return {
    x: (pane.left + pane.right - box.left - box.right) / 2,
    y: (pane.top + pane.bottom - box.top - box.bottom) / 2,
  };
}

function boundsAround(nodes: readonly FlowNode[]): Bounds {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { position, type } of nodes) {
    const { width, height } = sizeOf(type);
    box.left = Math.min(box.left, position.x);
    box.top = Math.min(box.top, position.y);
    box.right = Math.max(box.right, position.x + width);
    box.bottom = Math.max(box.bottom, position.y + height);
  }
  return box;
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
