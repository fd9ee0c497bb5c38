import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';
import type { CurvePoint } from './report';
import type { Tally } from './tally';

/** Days from point to point. */
const STEPS = [HOUR_MS / DAY_MS, 0.25, 0.5, 1, 2, 5, 7, 14, 30, 90, 180, 365, 730, 1825];
const MOST_POINTS = 100;

/** Where entrants are as they grow older, up to the time limit, or without one until 99 % of those who ever leave have left. Nobody: no points. */
export function curveOf({ customers, visits, times, lostAt, otherwiseAt }: Tally, horizonMs: number): CurvePoint[] {
  if (visits.every((count) => count === 0)) return [];
  const ends = [times.cells(), otherwiseAt.cells(), lostAt.cells()] as const;
  const lastDay = horizonMs === Infinity ? dayOfShare(ends.flat(), 0.99) : horizonMs / DAY_MS;
  const step = STEPS.find((days) => lastDay / days <= MOST_POINTS) ?? lastDay / MOST_POINTS;
  const days = Array.from({ length: Math.ceil(lastDay / step - 1e-9) + 1 }, (_, i) => (horizonMs === Infinity ? i * step : Math.min(i * step, lastDay)));
  const at = ends.map((cells) => {
    let cell = 0;
    let count = 0;
    return days.map((day) => {
      for (; cell < cells.length && cells[cell]!.days <= day + 1e-9; cell++) count += cells[cell]!.count;
      return count;
    });
  });
  return days.map((day, i) => {
    const [converted, neutral, lost] = at.map((counts) => counts[i]!) as [number, number, number];
    const inside = customers - converted - neutral - lost;
    return { days: day, converted: converted / customers, neutral: neutral / customers, lost: lost / customers, inside: inside / customers };
  });
}

function dayOfShare(cells: { days: number; count: number }[], share: number): number {
  const all = cells.reduce((sum, { count }) => sum + count, 0);
  let below = 0;
  return cells.sort((a, b) => a.days - b.days).find(({ count }) => (below += count) >= share * all)?.days ?? 0;
}
