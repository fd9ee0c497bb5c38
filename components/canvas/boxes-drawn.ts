import type { ReactFlowState } from '@xyflow/react';
import { ENTRY_NODE_ID, type CanvasEdge, type CanvasNode } from '@/lib/editor/react-flow';
import type { Box } from '@/lib/editor/routing/box';
import { STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';

/** The boxes of what is drawn, as measured, by id; the entry marker is not among them. */
export function boxesDrawn({ nodeLookup }: Pick<ReactFlowState<CanvasNode, CanvasEdge>, 'nodeLookup'>): Map<string, Box> {
  const parts = [...nodeLookup.values()].filter(({ id }) => id !== ENTRY_NODE_ID);
  return new Map(parts.map(({ id, position, measured }) => [id, { ...position, width: measured.width ?? STATE_WIDTH, height: measured.height ?? stateHeight(0) }]));
}
