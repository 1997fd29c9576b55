import '@/core/lib/zod-jitless';
import 'reactflow/dist/style.css';
import { useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import ReactFlow, {
  addEdge,
  Background,
  BaseEdge,
  Controls,
  EdgeLabelRenderer,
  getSmoothStepPath,
  Handle,
  MiniMap,
  Position,
  useEdgesState,
  useNodesState,
} from 'reactflow';
import { readGraph } from '../../peer-graph';

/** The editor as the documentation of React Flow 11 shows it, with cards and lines that show what ours do. */
const nodeTypes = { step: Step };
const edgeTypes = { way: Way };

function Step({ data }) {
  return (
    <div className="step">
      <Handle type="target" position={Position.Top} />
      <svg width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor">
        <path d="M3 7l9 6l9 -6" />
        <path d="M3 5h18v14h-18z" />
      </svg>
      <b>{data.name}</b>
      <span className="count">12,480</span>
      <div>{data.sentence}</div>
      {data.ports.map((port, at) => (
        <Handle
          key={port}
          id={port}
          type="source"
          position={Position.Bottom}
          style={{ left: `${((at + 1) * 100) / (data.ports.length + 1)}%` }}
        />
      ))}
    </div>
  );
}

/** A line with its name and a button on it, as in the documentation's example of an edge with a button. */
function Way({ label, markerEnd, ...ends }) {
  const [path, x, y] = getSmoothStepPath(ends);
  const place = (down) => ({
    position: 'absolute',
    transform: `translate(-50%, -50%) translate(${x}px,${y + down}px)`,
    pointerEvents: 'all',
  });
  return (
    <>
      <BaseEdge path={path} markerEnd={markerEnd} />
      <EdgeLabelRenderer>
        <span className="label nodrag nopan" style={place(-14)}>
          {label}
        </span>
        <button className="plus nodrag nopan" style={place(6)} onClick={() => undefined}>
          +
        </button>
      </EdgeLabelRenderer>
    </>
  );
}

function Editor({ graph }) {
  const [nodes, , onNodesChange] = useNodesState(
    graph.nodes.map(({ id, position, ...data }) => ({ id, position, data, type: 'step' })),
  );
  const [edges, setEdges, onEdgesChange] = useEdgesState(
    graph.edges.map(({ id, source, port, target }) => ({
      id,
      source,
      sourceHandle: port,
      target,
      label: port,
      type: 'way',
      markerEnd: { type: 'arrowclosed' },
    })),
  );
  const onConnect = useCallback((params) => setEdges((known) => addEdge(params, known)), [setEdges]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onConnect={onConnect}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      minZoom={0.05}
      defaultViewport={{ ...graph.middle, zoom: 1 }}
    >
      <Controls />
      <MiniMap />
      <Background gap={12} size={1} />
    </ReactFlow>
  );
}

const graph = readGraph();
window.peerBench = {
  open: () => createRoot(document.getElementById('root')).render(<Editor graph={graph} />),
  card: '.react-flow__node',
  ground: '.react-flow__pane',
};
