'use client';

import { usePathname } from 'next/navigation';
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';

/** What waits for the person: approvals they can give, and news they have not read. */
export type Counts = { waiting: number; unread: number };

const CountsContext = createContext<Counts>({ waiting: 0, unread: 0 });
const AskContext = createContext(() => {});
const EVERY_MS = 60_000;

/** Keeps the counts of the frame true: asked again on every page, when the window is looked at again, and once a minute while it is. */
export function CountsProvider({ counts, children }: { counts: Counts; children: ReactNode }) {
  const path = usePathname();
  const [given, setGiven] = useState(counts);
  const [now, setNow] = useState(counts);
  const askedOn = useRef(path);
  if (given !== counts) {
    setGiven(counts);
    setNow(counts);
  }
  const fetchNow = useCallback((signal?: AbortSignal) => {
    if (document.hidden) return;
    fetch('/api/counts', { signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Counts>) : undefined))
      .then((fresh) => fresh && setNow(fresh))
      .catch(() => undefined);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    const ask = () => fetchNow(stop.signal);
    if (askedOn.current !== path) ask();
    askedOn.current = path;
    const timer = setInterval(ask, EVERY_MS);
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      stop.abort();
      clearInterval(timer);
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [path, fetchNow]);
  const askNow = useCallback(() => fetchNow(), [fetchNow]);
  return (
    <AskContext value={askNow}>
      <CountsContext value={now}>{children}</CountsContext>
    </AskContext>
  );
}

export function useCounts(): Counts {
  return use(CountsContext);
}

/** Asks for the counts anew, where something is known to have changed them. */
export function useAskCounts(): () => void {
  return use(AskContext);
}
