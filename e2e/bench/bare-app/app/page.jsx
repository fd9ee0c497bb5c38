'use client';

import { Background, Controls, MiniMap, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';

// React Flow in Next and nothing else: what a page with a canvas sends at least.

const NODES = Array.from({ length: 9 }, (_, n) => ({ id: `${n}`, position: { x: (n % 3) * 260, y: Math.floor(n / 3) * 180 }, data: { label: `State ${n}` } }));
const EDGES = Array.from({ length: 8 }, (_, e) => ({ id: `e${e}`, source: `${e}`, target: `${e + 1}` }));

export default function Page() {
  return (
    <div style={{ height: '100vh' }}>
      <ReactFlow defaultNodes={NODES} defaultEdges={EDGES} fitView>
        <Background />
        <Controls />
        <MiniMap />
      </ReactFlow>
    </div>
  );
}
