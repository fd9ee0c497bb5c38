import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { CanvasEdge } from '@/lib/editor/react-flow';
import { EdgeLine } from './edge-line';
import { useRoute } from './routes-context';

/** From the entry marker to the starting state. */
export const EntryEdge = memo(function EntryEdge({ id }: EdgeProps<CanvasEdge>) {
  const route = useRoute(id);
  return route ? <EdgeLine route={route} kind="entry" /> : null;
});
