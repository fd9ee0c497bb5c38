'use client';

import { useEffect, useState } from 'react';

const DAY_MS = 86_400_000;

/** A moment to come: "December 10, 2026 (in 13 days)", with the time on hover. Before hydration it says the date. */
export function Until({ atMs }: { atMs: number }) {
  const [nowMs, setNowMs] = useState<number>();
  useEffect(() => {
    const tick = () => setNowMs(Date.now());
    tick();
    const timer = setInterval(tick, 60_000);
    return () => clearInterval(timer);
  }, []);
  const at = new Date(atMs);
  return (
    <time dateTime={at.toISOString()} title={nowMs === undefined ? undefined : at.toLocaleString()}>
      {nowMs === undefined ? at.toISOString().slice(0, 10) : `${at.toLocaleDateString('en-US', { dateStyle: 'long' })} (${inDays(atMs - nowMs)})`}
    </time>
  );
}

function inDays(ms: number): string {
  const [amount, unit] = ms >= DAY_MS ? [Math.floor(ms / DAY_MS), 'day'] : [Math.max(1, Math.floor(ms / 3_600_000)), 'hour'];
  return `in ${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
