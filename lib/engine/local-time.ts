import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '@/lib/journey/duration';
import { WEEKDAYS, type Weekday } from '@/lib/journey/touchpoint';

/** What clock and calendar on the wall say: milliseconds since local midnight, and the day of the week. */
export type LocalTime = { sinceMidnightMs: number; weekday: Weekday };

const ZONES_KEPT = 1_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    if (formats.size >= ZONES_KEPT) formats.clear();
    formats.set(zone, format);
  }
  return format;
}

/** Whether a text names a time zone that this machine knows ("Europe/Berlin"). */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds by which local time in a zone is ahead of UTC at an instant. Throws a RangeError for an unknown zone. */
export function offsetMs(zone: string, atMs: number): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(formatOf(zone).format(atMs)) ?? [];
  const sizeMs = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS;
  return sign === '-' ? -sizeMs : sizeMs;
}

/** Local time in a zone at an instant. Throws a RangeError for an unknown zone. */
export function localTime(zone: string, atMs: number): LocalTime {
  return readLocal(atMs + offsetMs(zone, atMs));
}

/** What clocks in a zone show at an instant, in milliseconds as though it were UTC. */
export function wallClockMs(zone: string, atMs: number): number {
  return atMs + offsetMs(zone, atMs);
}

/**
 * The instant at which clocks in a zone show a time, given as {@link wallClockMs} gives it. Of a time that comes twice the first; one that
 * is skipped counts as long after midnight as if nothing were (02:30 is then 03:30).
 */
export function instantAt(zone: string, wallMs: number): number {
  const [before, after] = [wallMs - DAY_MS, wallMs + DAY_MS].map((nearMs) => wallMs - offsetMs(zone, nearMs)) as [number, number];
  return [before, after].find((atMs) => wallClockMs(zone, atMs) === wallMs) ?? before;
}

function readLocal(localMs: number): LocalTime {
  const day = Math.floor(localMs / DAY_MS);
  // The epoch began on a Thursday; weekdays are counted from Monday.
  return { sinceMidnightMs: localMs - day * DAY_MS, weekday: WEEKDAYS[(((day + 3) % 7) + 7) % 7]! };
}

/** How long, by the clock on the wall, until a rule lets pass: 0 when it does now. */
export type Wait = (local: LocalTime) => number;

/**
 * The first instant from `fromMs` on at which `wait` lets pass in the zone. When clocks are changed meanwhile, the change
 * itself is looked at again: an hour that is skipped is not waited for, and one that is repeated is waited for twice.
 */
export function firstInstant(zone: string, fromMs: number, wait: Wait): number {
  let atMs = fromMs;
  for (;;) {
    const offset = offsetMs(zone, atMs);
    const waitMs = wait(readLocal(atMs + offset));
    if (waitMs === 0) return atMs;
    const thenMs = atMs + waitMs;
    atMs = offsetMs(zone, thenMs) === offset ? thenMs : changeAfter(zone, atMs, thenMs, offset);
  }
}

/** The instant in (from, to] at which the offset stops being `offset`, to the second. */
function changeAfter(zone: string, fromMs: number, toMs: number, offset: number): number {
  let low = Math.floor(fromMs / SECOND_MS);
  let high = Math.ceil(toMs / SECOND_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(zone, middle * SECOND_MS) === offset) low = middle;
    else high = middle;
  }
  return Math.max(high * SECOND_MS, fromMs);
}

/** Milliseconds since midnight of a time of day such as "09:30". */
export function clockMs(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
}
