import type { QuietHours } from '@/lib/journey/channel-policy';
import { DAY_MS } from '@/lib/journey/duration';
import { clockMs, type Wait } from '../local-time';

/** Waits until quiet hours are over. They may run past midnight: 21:00–08:00 is quiet at 23:00 and at 03:00, not at noon. */
export function waitForQuietHours({ from, until }: QuietHours): Wait {
  const [start, end] = [clockMs(from), clockMs(until)];
  return ({ sinceMidnightMs: now }) => {
    const isQuiet = start <= end ? now >= start && now < end : now >= start || now < end;
    if (!isQuiet) return 0;
    return now < end ? end - now : end + DAY_MS - now;
  };
}
