'use client';

import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { EntryTrigger } from '@/lib/journey/journey';

/** A journey of the brand as others refer to it. */
export type KnownJourney = { id: string; name: string; archived: boolean; entry: EntryTrigger['kind'] | null };

const JourneysContext = createContext<readonly KnownJourney[]>([]);

/** Makes the brand's other journeys known to everything inside. */
export function JourneysProvider({ journeyId, journeys, children }: { journeyId: string; journeys: readonly KnownJourney[]; children: ReactNode }) {
  return <JourneysContext value={useMemo(() => journeys.filter(({ id }) => id !== journeyId), [journeys, journeyId])}>{children}</JourneysContext>;
}

export function useOtherJourneys(): readonly KnownJourney[] {
  return use(JourneysContext);
}

/** The brand's journeys: as the page was opened with them, and anew whenever its window is come back to. */
export function useLatestJourneys(opened: readonly KnownJourney[], load: () => Promise<KnownJourney[]>): readonly KnownJourney[] {
  const [journeys, setJourneys] = useState(opened);
  useEffect(() => {
    let over = false;
    const refresh = () => {
      if (document.visibilityState === 'hidden') return;
      // Without an answer, what was known stays.
      load().then(
        (latest) => over || setJourneys((before) => (JSON.stringify(before) === JSON.stringify(latest) ? before : latest)),
        () => undefined,
      );
    };
    window.addEventListener('focus', refresh);
    return () => {
      over = true;
      window.removeEventListener('focus', refresh);
    };
  }, [load]);
  return journeys;
}
