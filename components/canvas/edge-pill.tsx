import { useCallback, useRef, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Route } from '@/lib/editor/routing/wire';
import { useIsEdgeTarget } from './drop-target';
import { LabelLayer, useFollowRoute } from './routes-context';

type Props = {
  edgeId: string;
  /** Its accessible name. */
  label: string;
  title: string;
  selected?: boolean | undefined;
  children: ReactNode;
  /** What stands beside it while the pointer or the selection is there. */
  beside?: ReactNode;
};

/** The label of an edge, as a button. Pressing it selects the edge, whose handler hears it. Far out it is there, unseen, for the keyboard. */
export function EdgePill({ edgeId, label, title, selected = false, children, beside }: Props) {
  const target = useIsEdgeTarget(edgeId);
  const pill = useRef<HTMLDivElement>(null);
  const apply = useCallback(({ label: { x, y }, room }: Route) => {
    const style = pill.current?.style;
    if (!style) return;
    style.maxWidth = `${room}px`;
    style.transform = `translate(-50%,-50%) translate(${x}px,${y}px)`;
  }, []);
  return (
    <LabelLayer>
      <div
        ref={pill}
        data-edge={edgeId}
        data-selected={selected || undefined}
        className="pill nodrag nopan pointer-events-auto absolute top-0 left-0 flex group-data-[tier=dots]/canvas:opacity-0 group-data-[tier=far]/canvas:opacity-0 group-data-[tier=farther]/canvas:opacity-0 group-data-[tier=mid]/canvas:max-w-none!"
      >
        <button
          type="button"
          aria-label={label}
          aria-pressed={selected}
          title={title}
          className={classNames(
            'flex h-6 min-w-0 items-center gap-1.5 rounded-full border bg-raised px-2 text-(length:--detail-size) leading-none whitespace-nowrap transition-[border-color] group-data-[tier=mid]/canvas:h-8',
            'group-data-[tier=dots]/canvas:text-11 group-data-[tier=far]/canvas:text-11 group-data-[tier=farther]/canvas:text-11',
            target ? 'border-accent bg-accent-soft shadow-[0_0_0_calc(var(--ring)*1.5)_var(--color-accent)]' : selected ? 'border-accent text-accent-ink ring-1 ring-accent' : 'border-line-strong text-ink hover:border-control',
          )}
        >
          {children}
        </button>
        {beside}
      </div>
      <Follower edgeId={edgeId} apply={apply} />
    </LabelLayer>
  );
}

/** Stands behind the label, so that it begins once the label is there. */
function Follower({ edgeId, apply }: { edgeId: string; apply: (route: Route) => void }) {
  useFollowRoute(edgeId, apply);
  return null;
}
