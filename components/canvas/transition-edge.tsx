import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { useOverlay } from '@/components/builder/overlay-context';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { partOfEdge, type CanvasEdge } from '@/lib/editor/react-flow';
import { describeTally } from '@/lib/editor/spoken';
import { describeCriterion } from '@/lib/journey/describe-criterion';
import { findTransition, nameOf } from '@/lib/journey/graph';
import { describeShare } from '@/lib/journey/rate';
import { EdgeLine, showsTheSame } from './edge-line';
import { EdgePill } from './edge-pill';
import { describeFlow } from './flow-words';
import { PlusButton } from './plus-button';
import { RateMark, sourceWord } from './rate-mark';
import { useHasRoute } from './routes-context';
import { useTally } from './use-tally';

const LONGEST_TRIGGER = 24;

/** A transition: a solid line with what makes a customer take it, how many do, and where that figure comes from. */
export const TransitionEdge = memo(function TransitionEdge({ id, source, target, selected }: EdgeProps<CanvasEdge>) {
  const drawn = useHasRoute(id);
  const transitionId = partOfEdge({ id, type: 'transition' }).id;
  const transition = useEditor(({ journey }) => findTransition(journey, transitionId));
  const trigger = useEditor(({ journey }) => {
    const found = findTransition(journey, transitionId)?.trigger;
    return found && describeCriterion(found, journey);
  });
  const way = useEditor(({ journey }) => `${nameOf(journey, source)} to ${nameOf(journey, target)}`);
  const overlay = useOverlay();
  const tally = useTally(transition);
  if (!transition || !drawn) return null;

  const rate = transition.probability;
  const flow = overlay ? (overlay.flow.get(id) ?? 0) : undefined;
  const rateWords = rate ? `${describeShare(rate.value)} (${sourceWord(rate)})` : 'no rate yet';
  const problems = describeTally(tally);
  return (
    <>
      <EdgeLine edgeId={id} kind="transition" selected={selected} flow={flow} />
      <EdgePill
        edgeId={id}
        selected={selected}
        beside={<PlusButton kind="transition" id={transitionId} edgeId={id} label={`Insert a state: ${way}`} reachable={selected === true} className="absolute top-1/2 left-full ml-1 -translate-y-1/2" />}
        label={[way, rate ? describeShare(rate.value) : 'no rate', rate?.source?.kind, problems].filter(Boolean).join(', ')}
        title={[`${way}: ${trigger ?? 'no trigger yet'}`, rateWords, flow !== undefined && `taken by ${describeFlow(flow)} of entrants`, problems].filter(Boolean).join(' · ')}
      >
        {problems && <SeverityIcon decorative severity={tally.errors ? 'error' : 'warning'} className="size-[1em]!" />}
        {flow === undefined && trigger && (
          <span className="min-w-0 truncate py-1 text-muted group-data-[tier=mid]/canvas:hidden">{trigger.length > LONGEST_TRIGGER ? `${trigger.slice(0, LONGEST_TRIGGER - 1)}…` : trigger}</span>
        )}
        {flow !== undefined ? (
          <span className="tabular font-medium">{describeFlow(flow)}</span>
        ) : rate ? (
          <span className="tabular flex shrink-0 items-center gap-1 font-medium">
            {describeShare(rate.value)}
            <RateMark rate={rate} />
          </span>
        ) : (
          <span className="shrink-0 text-warning-ink">No rate</span>
        )}
      </EdgePill>
    </>
  );
}, showsTheSame);
