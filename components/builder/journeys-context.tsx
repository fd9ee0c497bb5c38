'use client';

import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { EntryTrigger } from '@/lib/journey/journey';
import type { FieldElsewhere } from '@/lib/journey/known-fields';

/** A journey of the brand as others refer to it. */
export type KnownJourney = { id: string; name: string; archived: boolean; entry: EntryTrigger['kind'] | null };

const JourneysContext = createContext<readonly KnownJourney[]>([]);
const FieldsContext = createContext<() => Promise<readonly FieldElsewhere[] | null>>(() => Promise.resolve([]));

type Props = { journeyId: string; journeys: readonly KnownJourney[]; listFields: (input: { except: string }) => Promise<FieldElsewhere[] | null>; children: ReactNode };

/** Makes the brand's other journeys known to everything inside. */
export function JourneysProvider({ journeyId, journeys, listFields, children }: Props) {
  const load = useCallback(() => listFields({ except: journeyId }), [listFields, journeyId]);
  return (
    <FieldsContext value={load}>
      <JourneysContext value={useMemo(() => journeys.filter(({ id }) => id !== journeyId), [journeys, journeyId])}>{children}</JourneysContext>
    </FieldsContext>
  );
}

/** What the brand's other journeys know customers by, asked for when it is first wanted; none until the answer comes, nor without one. */
export function useFieldsElsewhere(): readonly FieldElsewhere[] {
  const load = use(FieldsContext);
  const [fields, setFields] = useState<readonly FieldElsewhere[]>([]);
  useEffect(() => {
    let over = false;
    load().then(
      (found) => over || !found || setFields(found),
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [load]);
  return fields;
}

export function useOtherJourneys(): readonly KnownJourney[] {
  return use(JourneysContext);
}

/** The brand's journeys: as the page was opened with them, and anew whenever its window is come back to. */
export function useLatestJourneys(opened: readonly KnownJourney[], load: () => Promise<KnownJourney[] | null>): readonly KnownJourney[] {
  const [journeys, setJourneys] = useState(opened);
  useEffect(() => {
    let over = false;
    const refresh = () => {
      if (document.visibilityState === 'hidden') return;
      // Without an answer, what was known stays.
      load().then(
        (latest) => over || !latest || setJourneys((before) => (JSON.stringify(before) === JSON.stringify(latest) ? before : latest)),
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
