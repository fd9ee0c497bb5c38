'use client';

import { useRouter } from 'next/navigation';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { StandingBadge } from '@/components/approve/standing-badge';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { lazyCode } from '@/components/ui/lazy-code';
import { useToast } from '@/components/ui/toast';
import { journeyStanding, nextStep, STEP_WORDS, type Held, type JourneyStanding } from '@/lib/approval/journey-standing';
import type { Session } from './use-session';

/**
 * The journey's requests as they stood when they were read, and the content hash that its draft had when the page was loaded. `revision` is
 * another when something has happened to them since.
 */
export type Requests = { held: readonly Held[]; draftHash: string; loadedAtMs: number; revision: string };

/** What tells an edited draft from the one that was asked for. */
export const HASHING = lazyCode(() => import('@/lib/journey/content-hash'));

/** Where the draft being edited stands. */
export function useStanding(session: Session, requests: Requests): JourneyStanding {
  const { held, loadedAtMs } = requests;
  const draftHash = useDraftHash(session, requests);
  return useMemo(() => journeyStanding(held, { draftHash, now: new Date(loadedAtMs) }), [held, draftHash, loadedAtMs]);
}

/** The draft's content hash. Until what computes it is here, a draft that was edited counts as another than any that was asked for. */
function useDraftHash({ store }: Session, { held, draftHash }: Requests): string {
  const journey = useDeferredValue(useStore(store, (state) => state.journey));
  const [hashing, setHashing] = useState(HASHING.loaded);
  const unchanged = !held.length || journey === store.getInitialState().journey;
  useEffect(() => {
    if (!unchanged && !hashing) HASHING.load().then(setHashing, () => undefined);
  }, [unchanged, hashing, journey]);
  return useMemo(() => (unchanged ? draftHash : (hashing?.contentHash(journey) ?? '')), [unchanged, draftHash, hashing, journey]);
}

/** In a word where the journey stands, beside its name. */
export function StandingWord({ session, requests }: { session: Session; requests: Requests }) {
  return <StandingBadge standing={useStanding(session, requests)} />;
}

/** The button of the next step: it saves what is unsaved, then leads to the page where the step is taken. */
export function NextStep({ journeyId, session, requests }: { journeyId: string; session: Session; requests: Requests }) {
  const step = nextStep(useStanding(session, requests));
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const toast = useToast();
  const mayAsk = useCan('approval.request');
  const go = async () => {
    setBusy(true);
    if (!session.autosave || (await session.autosave.saveAll())) return router.push(`/journeys/${journeyId}/approve`);
    setBusy(false);
    toast.show({ title: 'Your latest edits are not saved yet', description: 'They are kept in this browser. Approval is asked for what the server has: try again when it says “Saved”.', tone: 'warning' });
  };
  if (!mayAsk && (step === 'request' || step === 'launch')) return null;
  return (
    <Button variant={step === 'request' || step === 'launch' ? 'primary' : 'secondary'} loading={busy} onClick={() => void go()}>
      {STEP_WORDS[step]}
    </Button>
  );
}
