import '@/core/lib/zod-jitless';
import 'reactflow/dist/style.css';
import { useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import ReactFlow, {
  addEdge,
  Background,
  Controls,
  Handle,
  MiniMap,
  Position,
  useEdgesState,
  useNodesState,
} from 'reactflow';
import { readGraph } from '../../peer-graph';

/** The editor as the documentation of React Flow 11 shows it, with a card of the same weight as ours. */
const nodeTypes = { step: Step };

function Step({ data }) {
  return (
    <div className="step">
      <Handle type="target" position={Position.Top} />
      <b>{data.name}</b>
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
      type: 'smoothstep',
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
