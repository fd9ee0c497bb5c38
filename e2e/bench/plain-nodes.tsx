import { Background, ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

// React Flow and nothing else, with as many nodes and edges as the map of a program of fifty journeys: what panning costs at least.

const NODES = Array.from({ length: 50 }, (_, n) => ({ id: `${n}`, position: { x: (n % 7) * 456, y: Math.floor(n / 7) * 272 }, width: 288, height: 216, data: { label: `Journey ${n + 1}` } }));
const EDGES = Array.from({ length: 49 }, (_, e) => ({ id: `e${e}`, source: `${e + 1}`, target: `${Math.floor(e / 2)}` }));

createRoot(document.getElementById('root')!).render(
  <ReactFlow defaultNodes={NODES} defaultEdges={EDGES} nodesDraggable={false} minZoom={0.1} fitView>
    <Background />
  </ReactFlow>,
);
