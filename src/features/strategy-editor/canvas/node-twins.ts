import { oncePer } from '@/core/lib';
import type { FlowNode } from './flow-elements';

const hidden = oncePer((node: FlowNode): FlowNode => ({ ...node, hidden: true }));
const steady = oncePer((node: FlowNode): FlowNode => ({ ...node, draggable: false }));

/** The card as React Flow knows of it and moves it along, but draws nothing. */
export function hiddenTwin(node: FlowNode): FlowNode {
  return hidden(node);
}

/** The card as nobody drags it: a pointer that takes hold of it takes hold of the picture. */
export function steadyTwin(node: FlowNode): FlowNode {
  return steady(node);
}
