import { CircleX, TriangleAlert } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { describeTally, type Tally } from '@/lib/editor/spoken';

/** The number of errors (or, without any, of warnings) at a node's corner, at a size that stays readable. */
export function FindingBadge({ tally }: { tally: Tally }) {
  const { errors, warnings } = tally;
  if (!errors && !warnings) return null;
  const Icon = errors ? CircleX : TriangleAlert;
  return (
    <span
      title={describeTally(tally)}
      className={classNames(
        'tabular absolute right-3 bottom-full z-10 flex translate-y-1/2 in-data-[stop]:right-1 in-data-[stop]:translate-y-1/3 items-center gap-[0.25em] rounded-full px-[0.5em] py-[0.2em] text-(length:--badge-size) leading-[1.1] font-medium ring-2 ring-raised',
        errors ? 'bg-danger-soft text-danger-ink' : 'bg-warning-soft text-warning-ink',
      )}
    >
      <Icon aria-hidden className="size-[1em] shrink-0" strokeWidth={2.25} />
      <span className="group-data-[tier=dots]/canvas:hidden">{errors || warnings}</span>
    </span>
  );
}
