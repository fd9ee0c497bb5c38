import type { Distribution } from './distribution';
import { durationMs } from './duration';
import { waysFrom, type Way } from './graph';
import type { Journey } from './journey';
import type { State } from './state';
import type { Touchpoint } from './touchpoint';

/** Half of those who make a transition have made it by then, in milliseconds from entering its state. */
export function medianMs(distribution: Distribution): number {
  if (distribution.kind === 'lognormal') return durationMs(distribution.median);
  if (distribution.kind === 'fixed') return durationMs(distribution.value);
  if (distribution.kind === 'uniform') return (durationMs(distribution.min) + durationMs(distribution.max)) / 2;
  const { quantiles } = distribution;
  const above = quantiles.findIndex(({ p }) => p >= 0.5);
  const [high, low] = [quantiles[above] ?? quantiles.at(-1)!, quantiles[above - 1] ?? quantiles[0]!];
  const share = high.p > low.p ? (0.5 - low.p) / (high.p - low.p) : 0;
  return durationMs(low.value) + (durationMs(high.value) - durationMs(low.value)) * Math.min(1, Math.max(0, share));
}

/** How long a way usually takes from entering its state; undefined when the journey does not say. */
export function wayMs(journey: Journey, way: Way): number | undefined {
  if (way.kind === 'transition') return way.transition.duration && medianMs(way.transition.duration);
  if (way.kind === 'failure') return undefined;
  const after = journey.states.find(({ id }) => id === way.from)?.timeout?.after;
  return after === undefined ? undefined : durationMs(after);
}

/** How customers usually come to a state: when, in milliseconds from entering the journey, and from which state (the start: from none). */
export type Arrival = { ms: number; from: string | undefined };

/**
 * The quickest way to each state, each of its steps at its median (transitions) or its length (timeouts). States that no way of
 * known length reaches are left out.
 */
export function quickestWays(journey: Journey): Map<string, Arrival> {
  const found = new Map<string, Arrival>();
  const open = new Map<string, Arrival>();
  if (journey.entry.start !== undefined) open.set(journey.entry.start, { ms: 0, from: undefined });
  while (open.size) {
    const [id, arrival] = [...open].reduce((nearest, other) => (other[1].ms < nearest[1].ms ? other : nearest));
    open.delete(id);
    found.set(id, arrival);
    const state = journey.states.find((candidate) => candidate.id === id);
    if (!state) continue;
    for (const way of waysFrom(journey, state)) {
      const takes = wayMs(journey, way);
      if (takes !== undefined && !found.has(way.to) && arrival.ms + takes < (open.get(way.to)?.ms ?? Infinity)) open.set(way.to, { ms: arrival.ms + takes, from: id });
    }
  }
  return found;
}

/** When customers usually enter each state, in milliseconds from entering the journey, by the quickest way there. */
export function arrivals(journey: Journey): Map<string, number> {
  return new Map([...quickestWays(journey)].map(([id, { ms }]) => [id, ms]));
}

/**
 * When a touchpoint is due, in milliseconds from entering the journey, for customers who enter its state at `arrivedMs`; undefined
 * where that cannot be told: no timing, an event, a circle, no arrival.
 */
export function dueMs(state: State, touchpoint: Touchpoint, arrivedMs: number | undefined, seen: readonly string[] = []): number | undefined {
  const { timing } = touchpoint;
  if (!timing || arrivedMs === undefined || timing.kind === 'event' || seen.includes(touchpoint.id)) return undefined;
  if (timing.kind === 'entry') return arrivedMs + durationMs(timing.delay);
  const leader = state.touchpoints.find(({ id }) => id === timing.touchpoint);
  const leaderMs = leader ? dueMs(state, leader, arrivedMs, [...seen, touchpoint.id]) : arrivedMs;
  return leaderMs === undefined ? undefined : leaderMs + durationMs(timing.delay);
}

/**
 * The longest anyone can be in the journey, in milliseconds: the longest way from the start with every state stayed in until its
 * timeout, and no longer than the journey's own timeout. Infinity when nothing ends it: a state without a timeout, or a circle.
 * Undefined without a start.
 */
export function longestMs(journey: Journey): number | undefined {
  const { start } = journey.entry;
  if (start === undefined) return undefined;
  const own = journey.timeout?.to !== undefined && journey.timeout.after !== undefined ? durationMs(journey.timeout.after) : Infinity;
  const states = new Map(journey.states.map((state) => [state.id, state]));
  const known = new Map<string, number>();
  const walking = new Set<string>();
  const longest = (id: string): number => {
    const state = states.get(id);
    if (!state) return 0;
    if (walking.has(id)) return Infinity;
    const before = known.get(id);
    if (before !== undefined) return before;
    const { timeout } = state;
    if (timeout?.after === undefined || timeout.to === undefined) return Infinity;
    walking.add(id);
    const onward = Math.max(0, ...waysFrom(journey, state).map(({ to }) => longest(to)));
    walking.delete(id);
    const ms = durationMs(timeout.after) + onward;
    known.set(id, ms);
    return ms;
  };
  return Math.min(own, longest(start));
}
