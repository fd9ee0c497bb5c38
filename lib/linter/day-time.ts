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
  const left: DaySpan[] = [];
  let open: number | undefined;
  for (let minute = 0; minute <= length; minute++) {
    const free = minute < length && !isIn(start + minute, other);
    if (free) open ??= minute;
    else if (open !== undefined) {
      left.push({ from: clock(start + open), until: clock(start + minute) });
      open = undefined;
    }
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
