import '../css/canvas.css';
import {
  Background,
  ConnectionLineType,
  ReactFlow,
  ReactFlowProvider,
  ViewportPortal,
  type ReactFlowInstance,
} from '@xyflow/react';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { CARD } from '../layout/sizes';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas } from './canvas-context';
import { CanvasMap } from './canvas-map';
import { firstViewport } from './first-viewport';
import type { FlowEdge, FlowNode } from './flow-elements';
import { createEditingHandlers, createReadingHandlers } from './flow-handlers';
import { NoteCard } from './note-card';
import { OpenEnd } from './open-end';
import { RouteEdge } from './route-edge';
import { StepCard } from './step-card';
import { ZoomControls } from './zoom-controls';

const NODE_TYPES = { card: StepCard, note: NoteCard, open: OpenEnd };
const EDGE_TYPES = { route: RouteEdge };
const ADD_TO_SELECTION = ['Meta', 'Control', 'Shift'];

/** The strategy as a picture: React Flow draws it and reports what is done to it; the document decides what is so. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

type CanvasProps = {
  frame?: ReactNode;
  /** What stands beside and behind the picture and goes along with it, such as the ruler. */
  reading?: ReactNode;
  /** Whether the whole strategy is shown in a corner. */
  hasMap?: boolean;
};

function Flow({ frame, reading, hasMap = true }: CanvasProps) {
  const words = useEditorWords();
  const { view, session } = useCanvas();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const nodes = useObservable(view.state, (state) => state.nodes);
  const edges = useObservable(view.state, (state) => state.edges);
  const handlers = useMemo(
    () => (session ? createEditingHandlers(session) : createReadingHandlers(view)),
    [session, view],
  );
  useEffect(() => view.follow(), [view]);
  const labels = useMemo(
    () => ({
      'node.a11yDescription.default': words.canvasHelp,
      'node.a11yDescription.keyboardDisabled': words.canvasHelp,
      'handle.ariaLabel': words.connectTo,
    }),
    [words],
  );
  const start = useMemo(
    () => (flow: ReactFlowInstance<FlowNode, FlowEdge>) => {
      view.attach(flow);
      const width = root.current?.querySelector('.react-flow')?.getBoundingClientRect().width ?? 0;
      const { scene, current } = view.state.get();
      const entry = (scene.positions.get(current ?? '')?.x ?? 0) + CARD.width / 2;
      void flow.setViewport(firstViewport(scene.bounds, { entry, width }));
    },
    [view],
  );
  return (
    <div ref={root} className="se-canvas" data-canvas tabIndex={-1}>
      <p id={helpId} hidden>
        {session && words.canvasHelp}
      </p>
      {reading}
      <ReactFlow<FlowNode, FlowEdge>
        aria-label={words.canvas}
        aria-describedby={helpId}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        {...handlers}
        onInit={start}
        ariaLabelConfig={labels}
        onlyRenderVisibleElements
        edgesFocusable={false}
        edgesReconnectable={!view.isReadOnly}
        nodesDraggable={!view.isReadOnly}
        nodesConnectable={!view.isReadOnly}
        nodeDragThreshold={4}
        selectNodesOnDrag={false}
        connectionLineType={ConnectionLineType.SmoothStep}
        connectionRadius={28}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        multiSelectionKeyCode={ADD_TO_SELECTION}
        zoomOnDoubleClick={false}
        minZoom={0.05}
        maxZoom={2}
      >
        <Background gap={16} size={1.2} />
        <ViewportPortal>{frame}</ViewportPortal>
        <ZoomControls />
        {hasMap && <CanvasMap />}
      </ReactFlow>
    </div>
  );
}
