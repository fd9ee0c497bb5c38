import { DAY_MS } from '@/lib/journey/duration';
import { WEEKDAYS, type SendWindow, type Weekday } from '@/lib/journey/touchpoint';
import { clockMs, type Wait } from '../local-time';

/**
 * Waits until a send window is open: from `from` (included) until `until` (not included). A window past midnight belongs to
 * the day on which it opens; one that ends when it begins is open all that day and night.
 */
export function waitForSendWindow({ days, from, until }: SendWindow): Wait {
  const sends: readonly Weekday[] = days ?? WEEKDAYS;
  const [start, end] = [clockMs(from), clockMs(until)];
  const lengthMs = end > start ? end - start : end + DAY_MS - start;
  return ({ sinceMidnightMs: now, weekday }) => {
    const today = WEEKDAYS.indexOf(weekday);
    const opens = (inDays: number) => sends.includes(WEEKDAYS[(today + inDays + 7) % 7]!);
    const isOpen = (inDays: number) => opens(inDays) && now >= inDays * DAY_MS + start && now < inDays * DAY_MS + start + lengthMs;
    if (isOpen(-1) || isOpen(0)) return 0;
    for (let inDays = 0; ; inDays++) if (opens(inDays % 7) && inDays * DAY_MS + start > now) return inDays * DAY_MS + start - now;
  };
}
