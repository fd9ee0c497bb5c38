import type { EdgeProps } from '@xyflow/react';
import { Clock } from 'lucide-react';
import { memo } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { useOverlay } from '@/components/builder/overlay-context';
import type { CanvasEdge } from '@/lib/editor/react-flow';
import { describeDuration } from '@/lib/journey/duration';
import { findState, nameOf } from '@/lib/journey/graph';
import { EdgeLine, showsTheSame } from './edge-line';
import { EdgePill } from './edge-pill';
import { describeFlow } from './flow-words';
import { useHasRoute } from './routes-context';

/** Where customers go who do nothing: dashed, with a clock and how long they are given. */
export const TimeoutEdge = memo(function TimeoutEdge({ id, source, target, selected }: EdgeProps<CanvasEdge>) {
  const drawn = useHasRoute(id);
  const after = useEditor(({ journey }) => findState(journey, source)?.timeout?.after);
  const way = useEditor(({ journey }) => `${nameOf(journey, source)} to ${nameOf(journey, target)}`);
  const overlay = useOverlay();
  if (!drawn) return null;

  const flow = overlay ? (overlay.flow.get(id) ?? 0) : undefined;
  const words = after ? `timeout after ${describeDuration(after)}` : 'timeout of no length';
  return (
    <>
      <EdgeLine edgeId={id} kind="timeout" selected={selected} flow={flow} />
      <EdgePill edgeId={id} selected={selected} label={`${way}, ${words}`} title={`${way}: ${words}${flow === undefined ? '' : ` · taken by ${describeFlow(flow)} of entrants`}`}>
        <Clock aria-hidden className="size-[1em] shrink-0 text-muted" />
        {flow !== undefined ? (
          <span className="tabular font-medium">{describeFlow(flow)}</span>
        ) : after ? (
          <span className="tabular truncate py-1">{describeDuration(after)}</span>
        ) : (
          <span className="text-warning-ink">No length</span>
        )}
      </EdgePill>
    </>
  );
}, showsTheSame);
