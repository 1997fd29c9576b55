import '../css/canvas.css';
import '../css/cards.css';
import '../css/lines.css';
import '../css/overview.css';
import {
  Background,
  ConnectionLineType,
  ReactFlow,
  ReactFlowProvider,
  useStoreApi,
  ViewportPortal,
  type Viewport,
} from '@xyflow/react';
import { memo, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ArrangingLayer } from '../arranging/arranging-layer';
import { SNAP_GRID, useSnapping } from '../arranging/use-snapping';
import { FoldCard } from '../groups/fold-card';
import { GroupFrames } from '../groups/group-frames';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas } from './canvas-context';
import { CanvasMap } from './canvas-map';
import { viewportOf } from './first-viewport';
import type { FlowEdge, FlowNode } from './flow-elements';
import { createEditingHandlers, createReadingHandlers } from './flow-handlers';
import { MOST_ZOOM, leastZoom } from './look-at';
import { NoteCard } from './note-card';
import { OpenEnd } from './open-end';
import { OverviewLayer } from './overview/overview-layer';
import { pointAtOverview } from './overview/point-at-overview';
import { RouteEdge } from './route-edge';
import { StepCard } from './step-card';
import { ZoomControls } from './zoom-controls';

const NODE_TYPES = { card: StepCard, note: NoteCard, open: OpenEnd, fold: FoldCard };
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
  const store = useStoreApi();
  const pane = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<Viewport>();
  const nodes = useObservable(view.sight.state, (sighted) => sighted.nodes);
  const edges = useObservable(view.sight.state, (sighted) => sighted.edges);
  const detail = useObservable(view.sight.state, (sighted) => sighted.detail);
  const isCurrentSeen = useObservable(view.sight.state, (sighted) => sighted.isCurrentSeen);
  const bounds = useObservable(view.state, ({ scene }) => scene.bounds);
  const isSnapping = useSnapping(view);
  const pointing = useMemo(() => pointAtOverview(view), [view]);
  const handlers = useMemo(
    () => (session ? createEditingHandlers(session) : createReadingHandlers(view)),
    [session, view],
  );
  useEffect(() => view.follow(), [view]);
  useEffect(() => () => view.gesture?.cancel(), [view]);
  const labels = useMemo(
    () => ({
      'node.a11yDescription.default': words.canvasHelp,
      'node.a11yDescription.keyboardDisabled': words.canvasHelp,
      'handle.ariaLabel': words.connectTo,
    }),
    [words],
  );
  // Where one looks from is known before anything is drawn: nothing is drawn twice.
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = pane.current?.getBoundingClientRect() ?? {};
    const viewport = viewportOf(view, width);
    const { x, y, zoom } = viewport;
    store.setState({ width, height, transform: [x, y, zoom] });
    view.sight.look({ ...viewport, width, height });
    setStart(viewport);
    return store.subscribe((now, before) => {
      const isSame = now.transform === before.transform && now.width === before.width;
      if (isSame && now.height === before.height) return;
      const [left, top, scale] = now.transform;
      view.sight.look({ x: left, y: top, zoom: scale, width: now.width, height: now.height });
    });
  }, [view, store]);
  return (
    <div
      className="se-canvas"
      data-canvas
      data-detail={detail}
      // The step one would come to may be out of sight; the canvas is then where the Tab key stops.
      tabIndex={isCurrentSeen ? -1 : 0}
      role="group"
      aria-label={words.canvas}
      onPointerMove={pointing.hover}
      onPointerLeave={pointing.leave}
    >
      <p id={helpId} hidden>
        {session && words.canvasHelp}
      </p>
      {reading}
      <div ref={pane} className="se-pane">
        {start && (
          <ReactFlow<FlowNode, FlowEdge>
            aria-label={words.canvas}
            aria-describedby={helpId}
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            {...handlers}
            {...pointing.flow}
            onInit={view.attach}
            defaultViewport={start}
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
            snapToGrid={isSnapping}
            snapGrid={SNAP_GRID}
            minZoom={leastZoom(bounds)}
            maxZoom={MOST_ZOOM}
          >
            <Surroundings frame={frame} isFar={detail === 'overview'} hasMap={hasMap} />
          </ReactFlow>
        )}
      </div>
    </div>
  );
}

/** What lies behind and over the cards. It follows by itself: a card that is dragged draws none of it again. */
const Surroundings = memo(function Surroundings(props: {
  frame: ReactNode;
  isFar: boolean;
  hasMap: boolean;
}) {
  const { frame, isFar, hasMap } = props;
  return (
    <>
      {isFar ? <OverviewLayer /> : <Background gap={16} size={1.2} />}
      <ViewportPortal>
        {frame}
        {!isFar && <GroupFrames />}
      </ViewportPortal>
      <ZoomControls />
      <ArrangingLayer />
      {hasMap && <CanvasMap />}
    </>
  );
});
