import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { CanvasEdge } from '@/lib/editor/react-flow';
import { EdgeLine } from './edge-line';
import { useHasRoute } from './routes-context';

/** From the entry marker to the starting state. */
export const EntryEdge = memo(function EntryEdge({ id }: EdgeProps<CanvasEdge>) {
  const drawn = useHasRoute(id);
  return drawn ? <EdgeLine edgeId={id} kind="entry" /> : null;
});
