import { Clock, Flag } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { useOverlay } from '@/components/builder/overlay-context';
import { describeDuration } from '@/lib/journey/duration';
import { nameOf } from '@/lib/journey/graph';
import type { State } from '@/lib/journey/state';

/** The foot of a state's card: where its timeout leads, or under an overlay how many customers reach it. */
export function StateFoot({ state }: { state: State }) {
  const overlay = useOverlay();
  return (
    <div className="relative flex h-8 items-center gap-1.5 overflow-hidden rounded-b-[9px] border-t border-line px-3 text-(length:--detail-size) leading-none text-muted">
      {overlay ? <Reach share={overlay.reach.get(state.id)} bottleneck={overlay.bottleneckId === state.id} /> : <Timeout state={state} />}
    </div>
  );
}

function Timeout({ state: { timeout } }: { state: State }) {
  const to = useEditor(({ journey }) => (timeout?.to ? nameOf(journey, timeout.to) : undefined));
  if (!timeout?.after && !to) return <span className="text-faint">No timeout</span>;
  return (
    <>
      <Clock aria-hidden className="size-3.5 shrink-0" />
      <span className="truncate py-0.5">
        {timeout?.after ? describeDuration(timeout.after) : 'No length'} <span aria-hidden>→</span>
        <span className="sr-only"> leads to</span> {to ?? 'nowhere'}
      </span>
    </>
  );
}

function Reach({ share, bottleneck }: { share: number | undefined; bottleneck: boolean }) {
  if (share === undefined) return <span className="text-faint">Never reached</span>;
  return (
    <>
      <span aria-hidden className="absolute inset-y-0 left-0 bg-accent-soft" style={{ width: `${share * 100}%` }} />
      <span className="tabular relative text-ink">Reach {(share * 100).toFixed(1)} %</span>
      {bottleneck && (
        <span title="Most conversions are lost here" className="relative ml-auto flex items-center gap-1 font-medium text-danger-ink">
          <Flag aria-hidden className="size-3.5 shrink-0" />
          <span className="group-data-[tier=mid]/canvas:sr-only">Bottleneck</span>
        </span>
      )}
    </>
  );
}
