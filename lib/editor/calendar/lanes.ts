/** Puts spans that overlap below each other: the lane of each, from 0, and how many there are. Those that begin first lie on top. */
export function laneOut(spans: readonly { from: number; to: number }[]): { lanes: number[]; count: number } {
  const lanes: number[] = Array.from({ length: spans.length }, () => 0);
  const ends: number[] = [];
  for (const i of spans.map((_, at) => at).sort((a, b) => spans[a]!.from - spans[b]!.from || a - b)) {
    const { from, to } = spans[i]!;
    const free = ends.findIndex((end) => end <= from);
    const lane = free >= 0 ? free : ends.length;
    ends[lane] = to;
    lanes[i] = lane;
  }
  return { lanes, count: ends.length };
}

const TICK_DAYS = [1, 2, 7, 14, 28, 56, 91, 182, 364];

/** The days at which a time line is marked, so far apart that `roomPx` is left for each. */
export function dayTicks(days: number, pxPerDay: number, roomPx: number): number[] {
  const step = TICK_DAYS.find((each) => each * pxPerDay >= roomPx) ?? TICK_DAYS.at(-1)!;
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => i * step);
}
