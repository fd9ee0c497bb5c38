import { Eye } from 'lucide-react';
import { useLookingAt } from './presence-context';

/** Says on a card who else looks at it, or at something in it. */
export function LookingMark({ ids, className }: { ids: readonly string[]; className: string }) {
  const names = useLookingAt(ids);
  if (!names) return null;
  return (
    <span
      title={`${names} here`}
      className={`absolute flex max-w-40 items-center gap-1 rounded-full bg-inverse px-1.5 py-0.5 text-(length:--detail-size) leading-none font-medium text-on-inverse group-data-[tier=dots]/canvas:hidden group-data-[tier=far]/canvas:hidden group-data-[tier=farther]/canvas:hidden ${className}`}
    >
      <Eye aria-hidden className="size-3.5 shrink-0" />
      <span className="truncate">{names}</span>
      <span className="sr-only">looking at this</span>
    </span>
  );
}
