import type { EdgeProps } from '@xyflow/react';
import { MailX } from 'lucide-react';
import { memo } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { partOfEdge, type CanvasEdge } from '@/lib/editor/react-flow';
import { describeDuration } from '@/lib/journey/duration';
import { findTouchpoint, nameOf } from '@/lib/journey/graph';
import { EdgeLine, showsTheSame } from './edge-line';
import { EdgePill } from './edge-pill';
import { useHasRoute } from './routes-context';

/** Where customers go who do not respond to a touchpoint: dotted, named after it. Pressing it selects the touchpoint. */
export const FailureEdge = memo(function FailureEdge({ id, source, target }: EdgeProps<CanvasEdge>) {
  const drawn = useHasRoute(id);
  const touchpointId = partOfEdge({ id, type: 'failure' }).id;
  const touchpoint = useEditor(({ journey }) => findTouchpoint(journey, touchpointId)?.touchpoint);
  const selected = useEditor(({ selection }) => selection.some((part) => part.kind === 'touchpoint' && part.id === touchpointId));
  const way = useEditor(({ journey }) => `${nameOf(journey, source)} to ${nameOf(journey, target)}`);
  if (!touchpoint || !drawn) return null;

  const name = touchpoint.name || 'A touchpoint';
  const after = touchpoint.failure?.after;
  const words = `no response to ${name}${after ? ` within ${describeDuration(after)}` : ''}`;
  return (
    <>
      <EdgeLine edgeId={id} kind="failure" selected={selected} />
      <EdgePill edgeId={id} selected={selected} label={`${way}, ${words}`} title={`${way}: ${words}`}>
        <MailX aria-hidden className="size-[1em] shrink-0 text-muted" />
        <span className="truncate py-1 text-muted group-data-[tier=mid]/canvas:hidden">{name}</span>
      </EdgePill>
    </>
  );
}, showsTheSame);
