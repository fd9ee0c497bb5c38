import type { QuietHours } from '@/lib/journey/channel-policy';
import { WEEKDAYS, type SendWindow } from '@/lib/journey/touchpoint';

const MINUTES_A_DAY = 24 * 60;
export const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;
/** In place of a wait: no minute of the week is allowed. */
export const NEVER = -1;

/**
 * For each minute of the week, Monday 00:00 first and in local time, how many minutes to wait until sending is allowed: 0 where
 * it is, {@link NEVER} where it never is. Undefined when it always is. A window from a time to the same time lasts a whole day.
 */
export function sendHours(window: SendWindow | undefined, quiet: QuietHours | undefined): Int16Array | undefined {
  const allowed = new Uint8Array(MINUTES_A_WEEK).fill(window ? 0 : 1);
  if (window) for (const day of daysOf(window)) mark(allowed, day, window, 1);
  if (quiet) for (let day = 0; day < 7; day++) mark(allowed, day, quiet, 0);
  if (!allowed.includes(0)) return undefined;

  const waits = new Int16Array(MINUTES_A_WEEK).fill(NEVER);
  let wait = NEVER;
  for (let i = 2 * MINUTES_A_WEEK - 1; i >= 0; i--) {
    const minute = i % MINUTES_A_WEEK;
    wait = allowed[minute] ? 0 : wait === NEVER ? NEVER : wait + 1;
    if (i < MINUTES_A_WEEK) waits[minute] = wait;
  }
  return waits;
}

function daysOf({ days }: SendWindow): number[] {
  return (days ?? WEEKDAYS).map((day) => WEEKDAYS.indexOf(day));
}

function mark(minutes: Uint8Array, day: number, { from, until }: { from: string; until: string }, as: 0 | 1): void {
  const first = minuteOf(from);
  const length = (minuteOf(until) - first + MINUTES_A_DAY) % MINUTES_A_DAY || MINUTES_A_DAY;
  for (let i = 0; i < length; i++) minutes[(day * MINUTES_A_DAY + first + i) % MINUTES_A_WEEK] = as;
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
