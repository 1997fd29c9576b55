import type { ReactFlowProps } from '@xyflow/react';
import { moveSteps } from '../commands/move-steps';
import { toggleGroup } from '../commands/group-steps';
import { lookIntoGroup } from '../groups/look-into-groups';
import { groupOfCard } from '../layout/fold-groups';
import type { EditorSession } from '../session/editor-session';
import type { CanvasView } from './canvas-view';
import { createCardDrag } from './drag-cards';
import type { FlowEdge, FlowNode } from './flow-elements';
import { pullWires } from './pull-wires';
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
  | 'onConnectStart'
  | 'onConnect'
  | 'onConnectEnd'
  | 'onReconnectStart'
  | 'onReconnect'
  | 'onReconnectEnd'
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
  const drag = createCardDrag(session);
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
    ...pullWires(session),
    onNodeDragStart: drag.start,
    onNodeDrag: (event, _node, nodes) => drag.carry(event, nodes),
    onNodeDragStop: (_event, _node, nodes) => drag.finish(nodes),
    onSelectionDragStart: drag.start,
    onSelectionDrag: ({ nativeEvent }, nodes) => drag.carry(nativeEvent, nodes),
    onSelectionDragStop: (_event, nodes) => drag.finish(nodes),
    onBeforeDelete() {
      removeSelected(session);
      return Promise.resolve(false);
    },
    onNodeDoubleClick(_event, { id, type }) {
      const group = groupOfCard(id);
      if (group !== undefined) toggleGroup(session, group);
      else if (type !== 'open') wantField(session, id, undefined);
    },
  };
}
