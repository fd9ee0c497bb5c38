import { DAY_MS } from '@/lib/journey/duration';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, options: Intl.DateTimeFormatOptions, atMs: number): string {
  const key = `${timeZone} ${Object.keys(options).join()}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...options })));
  return made.format(atMs);
}

/** A local time as short as it can be told: "08:00" the same day, "Tue 08:00" within six days, else "Mar 29, 08:00". */
export function describeWhen(atMs: number, fromMs: number, timeZone: string): string {
  const clock = format(timeZone, { hour: '2-digit', minute: '2-digit' }, atMs);
  const day = (ms: number) => format(timeZone, { year: 'numeric', month: 'short', day: 'numeric' }, ms);
  if (day(atMs) === day(fromMs)) return clock;
  if (Math.abs(atMs - fromMs) < 6 * DAY_MS) return `${format(timeZone, { weekday: 'short' }, atMs)} ${clock}`;
  const isSameYear = format(timeZone, { year: 'numeric' }, atMs) === format(timeZone, { year: 'numeric' }, fromMs);
  return `${isSameYear ? format(timeZone, { month: 'short', day: 'numeric' }, atMs) : day(atMs)}, ${clock}`;
}

/** A time zone as people call it: "Europe/Berlin" → "Berlin", "America/Argentina/Buenos_Aires" → "Buenos Aires". */
export function describeZone(timeZone: string): string {
  return timeZone.split('/').at(-1)!.replaceAll('_', ' ');
}
