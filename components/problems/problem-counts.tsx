'use client';

import { Check } from 'lucide-react';
import { useChecked, useFindings } from '@/components/builder/editor-context';
import { lazyCode, useCode } from '@/components/ui/lazy-code';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { Skeleton } from '@/components/ui/skeleton';
import { bySeverity, countWords, SEVERITIES } from './severity';

const KEYS = lazyCode(() => import('./problem-keys'));

/** How many problems of each severity there are, small; pressing it opens the list. It stays while the builder is open, and so do the keys. */
export function ProblemCounts({ onOpen }: { onOpen: () => void }) {
  const Keys = useCode(KEYS)?.ProblemKeys;
  const checked = useChecked();
  const groups = bySeverity(useFindings());
  const present = SEVERITIES.filter((severity) => groups[severity].length);
  const words = present.map((severity) => countWords(groups[severity].length, severity)).join(', ');
  return (
    <>
      {Keys && <Keys />}
      <button
        type="button"
        onClick={onOpen}
        aria-label={!checked ? 'Problems are being looked for' : words ? `Problems: ${words}` : 'No problems'}
        className="tabular inline-flex h-7 shrink-0 items-center gap-2.5 rounded-md px-2 text-12 font-medium text-muted hover:bg-hover hover:text-ink"
      >
        {present.map((severity) => (
          <span key={severity} className="inline-flex items-center gap-1">
            <SeverityIcon decorative severity={severity} className="size-3.5" />
            {groups[severity].length}
          </span>
        ))}
        {!checked && <Skeleton className="h-4 w-20" />}
        {checked && !present.length && (
          <span className="inline-flex items-center gap-1">
            <Check aria-hidden className="size-3.5 text-success" />
            No problems
          </span>
        )}
      </button>
    </>
  );
}
