import { waitForQuietHours } from '@/lib/engine/guards/quiet-hours';
import { clockMs } from '@/lib/engine/local-time';
import type { QuietHours } from '@/lib/journey/channel-policy';
import { DAY_MS } from '@/lib/journey/duration';

/** The hours without messages until `endMs`, for customers who entered at `enteredAt` ("09:00") by their own clock. Milliseconds from then. */
export function quietSpans(quiet: QuietHours, enteredAt: string, endMs: number): { fromMs: number; toMs: number }[] {
  const lasts = (clockMs(quiet.until) - clockMs(quiet.from) + DAY_MS) % DAY_MS;
  const first = ((clockMs(quiet.from) - clockMs(enteredAt) + DAY_MS) % DAY_MS) - DAY_MS;
  const spans: { fromMs: number; toMs: number }[] = [];
  for (let fromMs = first; fromMs < endMs; fromMs += DAY_MS) if (fromMs + lasts > 0) spans.push({ fromMs: Math.max(0, fromMs), toMs: Math.min(endMs, fromMs + lasts) });
  return spans;
}

/** How long a message that is due then has to wait for the quiet hours to be over, in milliseconds; 0 when it need not. */
export function quietWaitMs(quiet: QuietHours | undefined, enteredAt: string, atMs: number): number {
  return quiet ? waitForQuietHours(quiet)({ sinceMidnightMs: (atMs + clockMs(enteredAt)) % DAY_MS, weekday: 'mon' }) : 0;
}
