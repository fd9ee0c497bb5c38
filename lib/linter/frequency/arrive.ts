import type { Stay } from './stay';

/** The soonest a customer can enter each state, in milliseconds from entering the journey (Infinity: never), and the state they come from. */
export type Arrivals = { atMs: number[]; from: (number | undefined)[] };

/** Shortest paths from the start over the earliest times of the ways (Dijkstra 1959). */
export function arrive(stays: readonly Stay[], start: number): Arrivals {
  const atMs = stays.map((_, i) => (i === start ? 0 : Infinity));
  const from: (number | undefined)[] = stays.map(() => undefined);
  const waiting = new Set([start]);
  while (waiting.size > 0) {
    let nearest = -1;
    for (const each of waiting) if (nearest < 0 || atMs[each]! < atMs[nearest]!) nearest = each;
    waiting.delete(nearest);
    for (const { to, minMs, reenters } of stays[nearest]!.ways) {
      const soonestMs = atMs[nearest]! + minMs;
      if (reenters || soonestMs >= atMs[to]!) continue;
      atMs[to] = soonestMs;
      from[to] = nearest;
      waiting.add(to);
    }
  }
  return { atMs, from };
}

/** Numbers of the states from the start to one, both included. */
export function routeTo({ from }: Arrivals, stay: number): number[] {
  const route = [stay];
  for (let at = from[stay]; at !== undefined; at = from[at]) route.unshift(at);
  return route;
}
