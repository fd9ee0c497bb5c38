'use client';

import { useEffect, useEffectEvent } from 'react';
import type { ApprovalNews } from './approval-news';

/** Others when something has happened to requests, or was said; with what others did since. */
export type Pulse = { revision: string; comments: string | null; news: ApprovalNews[] };

const EVERY_MS = 10_000;

/**
 * Asks every few seconds, while the page is looked at, whether anything happened to the requests of a journey, or without one of the brand,
 * since the revision that `known` gives. Without an answer it goes on asking; a hidden page asks again once it is seen.
 */
export function usePulse(journeyId: string | undefined, known: () => string, onPulse: (pulse: Pulse) => void): void {
  const current = useEffectEvent(known);
  const hear = useEffectEvent(onPulse);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    let asking = false;
    const ask = async () => {
      clearTimeout(timer);
      if (over || asking || document.visibilityState === 'hidden') return;
      asking = true;
      try {
        const asked = new URLSearchParams({ known: current(), ...(journeyId !== undefined && { journey: journeyId }) });
        const answer = await fetch(`/approvals/pulse?${asked}`, { redirect: 'manual' });
        if (answer.ok && !over) hear((await answer.json()) as Pulse);
      } catch {
        // Asked again in a moment.
      } finally {
        asking = false;
        if (!over) timer = setTimeout(ask, EVERY_MS);
      }
    };
    const now = () => void ask();
    timer = setTimeout(ask, EVERY_MS);
    document.addEventListener('visibilitychange', now);
    window.addEventListener('online', now);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', now);
      window.removeEventListener('online', now);
    };
  }, [journeyId]);
}
