'use client';

import { useEffect, useState } from 'react';

const STEPS: [limitMs: number, unitMs: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [60_000, 1_000, 'second'],
  [3_600_000, 60_000, 'minute'],
  [86_400_000, 3_600_000, 'hour'],
  [7 * 86_400_000, 86_400_000, 'day'],
];

/** A moment as people say it ("2 minutes ago"), kept up to date; the exact time on hover. Before hydration it says the date. */
export function RelativeTime({ atMs }: { atMs: number }) {
  const [nowMs, setNowMs] = useState<number>();
  useEffect(() => {
    const tick = () => setNowMs(Date.now());
    tick();
    const timer = setInterval(tick, Date.now() - atMs < 60_000 ? 5_000 : 60_000);
    return () => clearInterval(timer);
  }, [atMs]);
  const at = new Date(atMs);
  return (
    <time dateTime={at.toISOString()} title={nowMs === undefined ? undefined : at.toLocaleString()}>
      {nowMs === undefined ? at.toISOString().slice(0, 10) : describeMoment(atMs, nowMs)}
    </time>
  );
}

/** "just now", "12 seconds ago", "3 hours ago", and the date after a week. */
export function describeMoment(atMs: number, nowMs: number): string {
  const passedMs = Math.max(0, nowMs - atMs);
  if (passedMs < 5_000) return 'just now';
  const step = STEPS.find(([limitMs]) => passedMs < limitMs);
  if (!step) return new Date(atMs).toLocaleDateString('en-US', { year: 'numeric', month: 'short', day: 'numeric' });
  return new Intl.RelativeTimeFormat('en-US').format(-Math.floor(passedMs / step[1]), step[2]);
}
