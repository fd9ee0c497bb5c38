'use client';

import { useEffect, useState } from 'react';
import { describeUntil } from '@/components/approvals/until';

/** A day to come and how long that is: "December 10, 2026 (in 13 days)", with the time on hover. Before hydration it says the date. */
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
      {nowMs === undefined ? at.toISOString().slice(0, 10) : `${at.toLocaleDateString('en-US', { dateStyle: 'long' })} (${describeUntil(atMs, nowMs)})`}
    </time>
  );
}
