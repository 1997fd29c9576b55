import type { ReactFlowProps } from '@xyflow/react';
import type { PointerEvent } from 'react';
import type { Position } from '@/core/strategy';
import type { CanvasView } from '../canvas-view';
import { sizeOf, type FlowEdge, type FlowNode } from '../flow-elements';
import { cardAt } from './card-at';
import { createUncovering } from './uncover-soon';

/** How far from a block, in pixels, a pointer may be that means it. */
const REACH = 6;

/** What pointing does while the whole strategy is in view. */
export type OverviewPointing = {
  readonly hover: (event: PointerEvent) => void;
  readonly leave: () => void;
  readonly flow: Pick<
    ReactFlowProps<FlowNode, FlowEdge>,
    'onNodeClick' | 'onPaneClick' | 'onSelectionStart' | 'onSelectionEnd'
  >;
};

/**
 * In the painting a block is pointed at by its place, for hardly any of them is an element: hovering makes it one, a
 * press selects the step and comes closer, a box selects what lies in it. Dragging a block moves the step only where
 * steps stand where people put them; else it moves the picture.
 */
export function pointAtOverview(view: CanvasView): OverviewPointing {
  const isFar = () => view.sight.state.get().detail === 'overview';
  const placeOf = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>) =>
    view.flow()?.screenToFlowPosition({ x: clientX, y: clientY });
  const cardUnder = (event: Pick<MouseEvent, 'clientX' | 'clientY'>) => {
    const place = placeOf(event);
    const zoom = view.sight.lookout()?.zoom ?? 1;
    return place && cardAt(view.state.get().nodes, place, REACH / zoom);
  };
  const approach = ({ id, type, position }: FlowNode) => {
    const { width, height } = sizeOf(type);
    view.select([id]);
    view.approach({ x: position.x + width / 2, y: position.y + height / 2 });
  };
  const uncoverSoon = createUncovering(view);
  let corner: Position | undefined;
  return {
    hover(event) {
      if (!isFar() || event.buttons !== 0 || event.pointerType === 'touch') return;
      view.sight.hover(cardUnder(event)?.id);
    },
    leave: () => view.sight.hover(undefined),
    flow: {
      onNodeClick(event, node) {
        if (event.shiftKey || event.ctrlKey || event.metaKey) return;
        if (isFar()) approach(node);
        else uncoverSoon(node.id);
      },
      onPaneClick(event) {
        const card = isFar() ? cardUnder(event) : undefined;
        if (card) approach(card);
      },
      onSelectionStart(event) {
        corner = placeOf(event);
      },
      onSelectionEnd(event) {
        const end = placeOf(event);
        if (isFar() && corner && end) view.select(idsBetween(view.state.get().nodes, corner, end));
        corner = undefined;
      },
    },
  };
}

function idsBetween(nodes: readonly FlowNode[], one: Position, other: Position): string[] {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  return nodes.flatMap(({ id, type, position }) => {
    const { width, height } = sizeOf(type);
    const isIn =
      position.x >= left && position.y >= top && position.x + width <= right && position.y + height <= bottom;
    return isIn && type !== 'open' ? [id] : [];
  });
}
