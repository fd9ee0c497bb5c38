'use client';

import { Ellipsis } from 'lucide-react';
import Link from 'next/link';
import { memo } from 'react';
import { StandingBadge } from '@/components/approve/standing-badge';
import { RelativeTime } from '@/components/builder/relative-time';
import { buttonClass } from '@/components/ui/button-class';
import { classNames } from '@/components/ui/class-names';
import type { JourneyCard } from './actions';

type Props = {
  journey: JourneyCard;
  /** Opens the list's menu at this row's button; absent for those who may change nothing. */
  onMenu?: ((journey: JourneyCard, button: HTMLElement) => void) | undefined;
  menuOpen: boolean;
};

/** One journey in the list: the whole row opens it, the menu does the rest. */
export const JourneyRow = memo(function JourneyRow({ journey, onMenu, menuOpen }: Props) {
  const { id, name, stateCount, savedAtMs, standing } = journey;
  const label = `Menu of ${name}`;
  return (
    <li className="group relative flex items-center gap-4 rounded-lg border bg-raised px-4 py-3 transition-colors hover:border-line-strong">
      <div className="min-w-0 flex-1">
        <Link href={`/journeys/${id}`} prefetch={false} className="block truncate text-14 font-medium after:absolute after:inset-0 after:rounded-lg">
          {name || 'Untitled journey'}
        </Link>
        <p className="mt-0.5 text-12 text-muted">
          <span className="tabular">{stateCount === 1 ? '1 state' : `${stateCount} states`}</span>
          <span aria-hidden> · </span>
          saved <RelativeTime atMs={savedAtMs} />
        </p>
      </div>
      <StandingBadge standing={standing} />
      {onMenu && (
        <button
          type="button"
          title={label}
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          onClick={(event) => onMenu(journey, event.currentTarget)}
          className={classNames(buttonClass('ghost', 'md', true), 'relative')}
        >
          <Ellipsis />
        </button>
      )}
    </li>
  );
});
