'use client';

import { useEffect, useState } from 'react';

const UNITS: [ms: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
];

/**
 * A moment to come as people say it ("in 3 days", `dated`: "December 10, 2026 (in 13 days)"), kept up to date; the exact time on hover.
 * Before hydration it says the date.
 */
export function Until({ atMs, dated = false }: { atMs: number; dated?: boolean }) {
  const [nowMs, setNowMs] = useState<number>();
  useEffect(() => {
    const tick = () => setNowMs(Date.now());
    tick();
    const timer = setInterval(tick, 60_000);
    return () => clearInterval(timer);
  }, []);
  const at = new Date(atMs);
  const words = (now: number) => (dated ? `${at.toLocaleDateString('en-US', { dateStyle: 'long' })} (${describeUntil(atMs, now)})` : describeUntil(atMs, now));
  return (
    <time dateTime={at.toISOString()} title={nowMs === undefined ? undefined : at.toLocaleString()}>
      {nowMs === undefined ? at.toISOString().slice(0, 10) : words(nowMs)}
    </time>
  );
}

/** "in 3 days", "in 40 minutes"; "now" once it has come. */
export function describeUntil(atMs: number, nowMs: number): string {
  const left = atMs - nowMs;
  const [ms, unit] = UNITS.find(([each]) => left >= each) ?? [60_000, 'minute' as const];
  return left < 60_000 ? (left > 0 ? 'in a minute' : 'now') : new Intl.RelativeTimeFormat('en-US').format(Math.floor(left / ms), unit);
}
