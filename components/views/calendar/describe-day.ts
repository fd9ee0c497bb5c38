import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';

/** The day of the journey, from 0, with the hour where it is not the day's beginning: "day 4", "day 4, hour 3". */
export function describeDay(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  const hour = Math.floor((ms - day * DAY_MS) / HOUR_MS);
  return hour ? `day ${day}, hour ${hour}` : `day ${day}`;
}
