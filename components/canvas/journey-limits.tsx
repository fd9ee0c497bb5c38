import { Clock, TriangleAlert } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { classNames } from '@/components/ui/class-names';
import { longestMs } from '@/lib/journey/days';
import { describeDuration, durationOf } from '@/lib/journey/duration';
import { STATE_LIMIT } from '@/lib/journey/journey';

/** How long anyone can be in the journey at most, as its timeouts have it. */
export function LongestStay() {
  const ms = useEditor(({ journey }) => longestMs(journey));
  if (ms === undefined) return null;
  const words = Number.isFinite(ms) ? describeDuration(durationOf(ms)) : undefined;
  return (
    <output
      title={words ? `The longest way through the journey, every state stayed in until its timeout, takes ${words}.` : 'Somebody could stay for ever: a state has no timeout, or the way leads in a circle. A timeout of the whole journey ends that.'}
      className="tabular flex h-7 items-center gap-1.5 rounded-md border-l border-line px-2 text-12 whitespace-nowrap text-muted"
    >
      <Clock aria-hidden className="size-3.5" />
      {words ? `At most ${words}` : 'No time limit'}
    </output>
  );
}

/** How many of the states a journey should have are used. Above the limit it says by how many. */
export function StateCounter() {
  const count = useEditor(({ journey }) => journey.states.length);
  const over = count - STATE_LIMIT;
  return (
    <output
      title={over > 0 ? `A journey works best with at most ${STATE_LIMIT} states. Merge or remove ${over}.` : undefined}
      className={classNames('tabular flex h-7 items-center gap-1.5 rounded-md px-2 text-12 font-medium whitespace-nowrap', over > 0 ? 'bg-danger-soft text-danger-ink' : 'text-muted')}
    >
      {over > 0 && <TriangleAlert aria-hidden className="size-3.5" />}
      {count} of {STATE_LIMIT} states
      {over > 0 && <span className="sr-only">, {over} too many</span>}
    </output>
  );
}
