import { Background, Controls, MiniMap, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

// React Flow and nothing else, with as many nodes and edges as the journey that is dragged in the app: what dragging costs at least.

const NODES = Array.from({ length: 10 }, (_, n) => ({ id: `${n}`, position: { x: (n % 4) * 260, y: Math.floor(n / 4) * 180 }, data: { label: `State ${n}` } }));
const EDGES = Array.from({ length: 21 }, (_, e) => ({ id: `e${e}`, source: `${e % 8}`, target: `${(e % 8) + (e % 2 ? 1 : 0)}`, label: '50 %' }));

function PlainFlow() {
  const [nodes, , onNodesChange] = useNodesState(NODES);
  const [edges, , onEdgesChange] = useEdgesState(EDGES);
  return (
    <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} fitView>
      <Background />
      <Controls />
      <MiniMap />
    </ReactFlow>
  );
}

createRoot(document.getElementById('root')!).render(<PlainFlow />);
