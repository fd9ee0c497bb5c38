'use client';

import dynamic from 'next/dynamic';
import { Skeleton } from '@/components/ui/skeleton';

/** The builder draws what only a browser can measure, so it is made there; until then its frame stands in its place. */
export const LazyBuilder = dynamic(() => import('./builder').then(({ Builder }) => Builder), { ssr: false, loading: BuilderFrame });

/** The builder's panels without content. */
export function BuilderFrame() {
  return (
    <div className="flex h-full flex-col" aria-busy>
      <output className="sr-only">Opening the journey</output>
      <div className="flex h-12 shrink-0 items-center gap-3 border-b border-line bg-surface px-3">
        <Skeleton className="h-5 w-64" />
        <Skeleton className="ml-auto h-8 w-28" />
      </div>
      <div className="flex min-h-0 flex-1">
        <div className="w-49 border-r border-line bg-surface" />
        <div className="flex-1" />
        <div className="w-86 border-l border-line bg-surface" />
      </div>
    </div>
  );
}
