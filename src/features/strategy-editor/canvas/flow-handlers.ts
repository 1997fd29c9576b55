import type { Connection, ReactFlowProps } from '@xyflow/react';
import { checkConnection } from '@/core/strategy';
import { connectSteps } from '../commands/connect-steps';
import { moveSteps } from '../commands/move-steps';
import { toggleGroup } from '../commands/group-steps';
import { lookIntoGroup } from '../groups/look-into-groups';
import { groupOfCard } from '../layout/fold-groups';
import { CARD } from '../layout/sizes';
import type { EditorSession } from '../session/editor-session';
import type { CanvasView } from './canvas-view';
import { createCarrying } from './carry-steps';
import type { FlowEdge, FlowNode } from './flow-elements';
import { removeSelected } from './remove-selected';
import { wantField } from './want-field';

export type FlowHandlers = Pick<
  ReactFlowProps<FlowNode, FlowEdge>,
  | 'onNodesChange'
  | 'onEdgesChange'
  | 'onNodeDrag'
  | 'onNodeDragStart'
  | 'onNodeDragStop'
  | 'onSelectionDrag'
  | 'onSelectionDragStart'
  | 'onSelectionDragStop'
  | 'onConnect'
  | 'onConnectEnd'
  | 'onReconnect'
  | 'onBeforeDelete'
  | 'onNodeDoubleClick'
  | 'isValidConnection'
  | 'onMove'
  | 'onMoveEnd'
>;

/**
 * Marks that the picture is being panned, once it has moved: until then a press is meant for what it is on, and the
 * sheet that shields everything while panning would take it away.
 */
const PANNING: Pick<FlowHandlers, 'onMove' | 'onMoveEnd'> = {
  onMove(event) {
    const { classList } = document.documentElement;
    if (event && !classList.contains('se-panning')) classList.add('se-panning');
  },
  onMoveEnd: () => document.documentElement.classList.remove('se-panning'),
};

/** What is only looked at can be pointed at, and its groups opened for the eye. */
export function createReadingHandlers(view: CanvasView): FlowHandlers {
  return {
    ...PANNING,
    onNodesChange: view.changeNodes,
    onEdgesChange: view.changeEdges,
    onNodeDoubleClick(_event, { id }) {
      const group = groupOfCard(id);
      if (group !== undefined) lookIntoGroup(view, group);
    },
  };
}

/**
 * What React Flow reports, handed on: its own changes go to the view alone, and what changes the strategy goes
 * through the commands, once it is finished.
 */
export function createEditingHandlers(session: EditorSession): FlowHandlers {
  const { view } = session;
  const carrying = createCarrying(session);
  const start = () => {
    view.isDragging = true;
    document.documentElement.classList.add('se-dragging');
  };
  const finish = (nodes: readonly FlowNode[]) => {
    document.documentElement.classList.remove('se-dragging');
    const ids = nodes.map(({ id }) => id);
    if (carrying.letGo(ids)) view.settle();
    else moveSteps(session, ids);
    view.isDragging = false;
  };
  const carry = (event: MouseEvent | TouchEvent, nodes: readonly FlowNode[]) => {
    const point = pointOf(event);
    if (!point) return;
    carrying.follow(
      nodes.map(({ id }) => id),
      point,
    );
  };
  const mayConnect = ({
    source,
    sourceHandle,
    target,
  }: Pick<Connection, 'source' | 'target'> & { sourceHandle?: string | null }) =>
    checkConnection(session.get(), source, sourceHandle ?? '', target) === undefined;
  const connect = ({ source, sourceHandle, target }: Connection) =>
    void connectSteps(session, { source, port: sourceHandle ?? '', target });
  return {
    ...PANNING,
    onNodesChange(changes) {
      view.changeNodes(changes);
      const moved = changes.flatMap((change) =>
        change.type === 'position' && change.dragging !== true ? [change.id] : [],
      );
      if (moved.length > 0 && !view.isDragging) moveSteps(session, moved, `move ${moved.join(' ')}`);
    },
    onEdgesChange: view.changeEdges,
    onNodeDragStart: start,
    onNodeDrag: (event, _node, nodes) => carry(event, nodes),
    onNodeDragStop: (_event, _node, nodes) => finish(nodes),
    onSelectionDragStart: start,
    onSelectionDrag: ({ nativeEvent }, nodes) => carry(nativeEvent, nodes),
    onSelectionDragStop: (_event, nodes) => finish(nodes),
    onConnect: connect,
    onConnectEnd(event, { isValid, fromNode, fromHandle }) {
      if (isValid === true || fromHandle?.type !== 'source' || typeof fromHandle.id !== 'string') return;
      const target = cardUnder(event);
      const source = fromNode?.id ?? '';
      if (target === undefined) offerBehind(session, { source, port: fromHandle.id }, event);
      else connect({ source, sourceHandle: fromHandle.id, target, targetHandle: null });
    },
    onReconnect(_edge, connection) {
      connect(connection);
    },
    onBeforeDelete() {
      removeSelected(session);
      return Promise.resolve(false);
    },
    onNodeDoubleClick(_event, { id, type }) {
      const group = groupOfCard(id);
      if (group !== undefined) toggleGroup(session, group);
      else if (type !== 'open') wantField(session, id, undefined);
    },
    isValidConnection: mayConnect,
  };
}

/** A wire that ends on nothing asks what is to stand there. */
function offerBehind(
  session: EditorSession,
  behind: { readonly source: string; readonly port: string },
  event: MouseEvent | TouchEvent,
): void {
  const anchor = pointOf(event);
  const at = anchor && session.view.flow()?.screenToFlowPosition(anchor);
  if (!anchor || !at) return;
  const position = { x: Math.round(at.x - CARD.width / 2), y: Math.round(at.y) };
  session.picking.set({ now: { mode: 'add', ...behind, anchor, position } });
}

function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } | undefined {
  const point = 'clientX' in event ? event : event.changedTouches[0];
  return point && { x: point.clientX, y: point.clientY };
}

/** A wire need not hit the handle: the card it is dropped on is meant. */
function cardUnder(event: MouseEvent | TouchEvent): string | undefined {
  const point = pointOf(event);
  if (!point) return undefined;
  const card = document.elementFromPoint(point.x, point.y)?.closest('.react-flow__node');
  return card?.getAttribute('data-id') ?? undefined;
}
