/** Minutes of a day. */
const DAY = 24 * 60;

/** A stretch of the day in minutes, the end excluded; past midnight when `until` is not after `from`. The same time twice is the whole day. */
export type DaySpan = { from: string; until: string };

function minutes(clock: string): number {
  const [hour, minute] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}

function clock(minute: number): string {
  const at = ((minute % DAY) + DAY) % DAY;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** The parts of a span of the day that lie outside another, in the order of the first. None where it lies inside. */
export function outside(span: DaySpan, other: DaySpan): DaySpan[] {
  const start = minutes(span.from);
  const length = lengthOf(span);
  const next = (minutes(other.from) - start + DAY) % DAY;
  const left: DaySpan[] = [];
  let at = 0;
  // The other span comes every day: what is left of yesterday's may come first.
  for (const from of [next - DAY, next, length]) {
    if (from > at) left.push({ from: clock(start + at), until: clock(start + Math.min(from, length)) });
    at = Math.max(at, from + lengthOf(other));
    if (at >= length) break;
  }
  return left;
}

/** Whether two spans of the day have a minute in common. */
export function overlap(a: DaySpan, b: DaySpan): boolean {
  return isIn(minutes(a.from), b) || isIn(minutes(b.from), a);
}

function lengthOf({ from, until }: DaySpan): number {
  return (minutes(until) - minutes(from) + DAY) % DAY || DAY;
}

function isIn(minute: number, span: DaySpan): boolean {
  return (((minute - minutes(span.from)) % DAY) + DAY) % DAY < lengthOf(span);
}
