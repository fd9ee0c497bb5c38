import { TriangleAlert } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { classNames } from '@/components/ui/class-names';
import { STATE_LIMIT } from '@/lib/journey/journey';

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
