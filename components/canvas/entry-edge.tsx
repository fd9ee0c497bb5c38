import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { CanvasEdge } from '@/lib/editor/react-flow';
import { EdgeLine } from './edge-line';

/** From the entry marker to the starting state. */
export const EntryEdge = memo(function EntryEdge({ data }: EdgeProps<CanvasEdge>) {
  return data?.route ? <EdgeLine route={data.route} kind="entry" /> : null;
});
