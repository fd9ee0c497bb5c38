import { EdgeLabelRenderer } from '@xyflow/react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Route } from '@/lib/editor/routing/wire';

type Props = {
  route: Route;
  /** Its accessible name. */
  label: string;
  title: string;
  selected?: boolean | undefined;
  children: ReactNode;
};

/** The label of an edge, as a button. Pressing it selects the edge, whose handler hears it. Far out it is there, unseen, for the keyboard. */
export function EdgePill({ route, label, title, selected = false, children }: Props) {
  return (
    <EdgeLabelRenderer>
      <button
        type="button"
        aria-label={label}
        aria-pressed={selected}
        title={title}
        style={{ maxWidth: route.room, transform: `translate(-50%,-50%) translate(${route.label.x}px,${route.label.y}px)` }}
        className={classNames(
          'nodrag nopan pointer-events-auto absolute top-0 left-0 flex h-6 items-center gap-1.5 rounded-full border bg-raised px-2 text-(length:--detail-size) leading-none whitespace-nowrap transition-[border-color] group-data-[tier=mid]/canvas:h-8 group-data-[tier=mid]/canvas:max-w-none!',
          'group-data-[tier=dots]/canvas:text-11 group-data-[tier=dots]/canvas:opacity-0 group-data-[tier=far]/canvas:text-11 group-data-[tier=far]/canvas:opacity-0 group-data-[tier=farther]/canvas:text-11 group-data-[tier=farther]/canvas:opacity-0',
          selected ? 'border-accent text-accent-ink ring-1 ring-accent' : 'border-line-strong text-ink hover:border-control',
        )}
      >
        {children}
      </button>
    </EdgeLabelRenderer>
  );
}
