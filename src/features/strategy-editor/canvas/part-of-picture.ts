import type { Bounds } from '../layout/layout-graph';
import { sizeOf, type FlowNode } from './flow-elements';
import type { Lookout } from './sight';

/** How far around the pane things are held ready, in panes. */
const MARGIN = 0.5;

/** The part of the picture that is seen from somewhere. */
export function partOfPicture({ x, y, zoom, width, height }: Lookout): Bounds {
  return { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
}

/** The part and what lies half a pane around it. */
export function widen({ left, top, right, bottom }: Bounds): Bounds {
  const [wide, high] = [(right - left) * MARGIN, (bottom - top) * MARGIN];
  return { left: left - wide, top: top - high, right: right + wide, bottom: bottom + high };
}

export function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

export function areaOf({ left, top, right, bottom }: Bounds): number {
  return (right - left) * (bottom - top);
}

/** Whether two rectangles have a place in common. */
export function meets(one: Bounds, other: Bounds): boolean {
  return (
    other.left <= one.right && other.top <= one.bottom && other.right >= one.left && other.bottom >= one.top
  );
}

/** The rectangle a card takes up. */
export function boxOf({ position: { x, y }, type }: FlowNode): Bounds {
  const { width, height } = sizeOf(type);
  return { left: x, top: y, right: x + width, bottom: y + height };
}
