import type { Position } from '@/core/strategy';
import { sizeOf, type FlowNode } from '../flow-elements';

/** The card at a place of the picture, or else the nearest one within reach; what is drawn last lies on top. */
export function cardAt(nodes: readonly FlowNode[], { x, y }: Position, reach: number): FlowNode | undefined {
  let found: FlowNode | undefined;
  let nearest = reach;
  for (const node of nodes) {
    if (node.type === 'open') continue;
    const { width, height } = sizeOf(node.type);
    const { x: left, y: top } = node.position;
    const away = Math.max(left - x, x - left - width, top - y, y - top - height, 0);
    if (away > nearest) continue;
    nearest = away;
    found = node;
  }
  return found;
}
