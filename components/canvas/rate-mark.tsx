import type { Rate } from '@/lib/journey/rate';

/** Where a rate comes from, in a word. */
export function sourceWord(rate: Rate): string {
  return rate.source?.kind ?? 'no source';
}

/** Where a rate comes from by its shape: a full disc is historical, a half one a benchmark, an empty one an estimate; dashed, unknown. */
export function RateMark({ rate }: { rate: Rate }) {
  const kind = rate.source?.kind;
  return (
    <svg aria-hidden viewBox="0 0 10 10" className="size-[0.7em] shrink-0">
      <circle cx="5" cy="5" r="4.25" fill={kind === 'historical' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" strokeDasharray={kind ? undefined : '2 2'} />
      {kind === 'benchmark' && <path d="M5 1 A4 4 0 0 0 5 9 Z" fill="currentColor" />}
    </svg>
  );
}
