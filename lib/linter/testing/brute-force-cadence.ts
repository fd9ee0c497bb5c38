import { durationMs } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { neededSignals } from '../needed-signals';

type Cap = { channel: string; max: number; withinMs: number };
/** A customer about to enter a state: how long ago each recent message came, and how old the enrollment is (0 where that never matters). */
type Situation = { state: string; agesMs: number[]; ageMs: number };

const ms = (duration: string) => Math.round(durationMs(duration));

/**
 * Whether a cap can break: every customer in every situation, every combination of who is engaged by what and when events
 * happen, every way out at every millisecond, until no new situation comes up. For journeys that last milliseconds.
 */
export function breaksByBruteForce(journey: Journey, cap: Cap): boolean {
  const states = new Map(journey.states.map((state) => [state.id, state]));
  const endMs = journey.timeout?.after ? ms(journey.timeout.after) : Infinity;
  const seen = new Set<string>();
  const waiting: Situation[] = [{ state: journey.entry.start!, agesMs: [], ageMs: 0 }];
  for (let now = waiting.pop(); now; now = waiting.pop()) {
    const key = JSON.stringify(now);
    if (seen.has(key)) continue;
    seen.add(key);
    const state = states.get(now.state)!;
    for (const sent of outcomesOf(state, cap)) {
      const longestMs = Math.min(state.timeout?.after ? ms(state.timeout.after) : 14, endMs - now.ageMs);
      for (const { leaveMs, to, pauseMs, reenters } of departures(journey, state, sent, longestMs)) {
        const times = [...now.agesMs.map((age) => -age), ...sent.filter(({ counts, atMs }) => counts && atMs < leaveMs).map(({ atMs }) => atMs)].sort((a, b) => a - b);
        if (times.some((atMs, i) => i >= cap.max && atMs - times[i - cap.max]! < cap.withinMs)) return true;
        if (to === undefined) continue;
        const laterMs = leaveMs + pauseMs;
        const agesMs = times.map((atMs) => laterMs - atMs).filter((age) => age < cap.withinMs);
        waiting.push({ state: to, agesMs, ageMs: reenters || endMs === Infinity ? 0 : now.ageMs + leaveMs });
      }
    }
  }
  return false;
}

type Sent = { touchpoint: Touchpoint; atMs: number; counts: boolean; engaged: boolean };

/** Every way in which the messages of a state can come out for a customer who stays long enough. */
function* outcomesOf(state: State, cap: Cap): Generator<Sent[]> {
  const { touchpoints } = state;
  const moments = (touchpoint: Touchpoint, sent: ReadonlyMap<string, Sent>): number[] => {
    const timing = touchpoint.timing!;
    if (timing.kind === 'entry') return [ms(timing.delay)];
    if (timing.kind === 'event') return [...Array.from({ length: 14 }, (_, atMs) => atMs + ms(timing.delay)), Infinity];
    const before = sent.get(timing.touchpoint);
    const follows = before && (timing.if === 'always' || before.engaged === (timing.if === 'engaged'));
    return [follows ? before.atMs + ms(timing.delay) : Infinity];
  };
  function* from(i: number, sent: Map<string, Sent>): Generator<Sent[]> {
    const touchpoint = touchpoints[i];
    if (!touchpoint) return void (yield [...sent.values()]);
    const counts = touchpoint.channel === cap.channel && !touchpoint.transactional;
    const matters = touchpoint.failure?.then.kind === 'move' || touchpoints.some(({ timing }) => timing?.kind === 'after' && timing.touchpoint === touchpoint.id);
    for (const atMs of moments(touchpoint, sent)) {
      for (const engaged of matters ? [true, false] : [true]) {
        sent.set(touchpoint.id, { touchpoint, atMs, counts, engaged });
        yield* from(i + 1, sent);
      }
    }
  }
  yield* from(0, new Map());
}

type Departure = { leaveMs: number; to: string | undefined; pauseMs: number; reenters: boolean };

/** Every way and time to leave; staying to the end of `longestMs` included. */
function* departures(journey: Journey, state: State, sent: readonly Sent[], longestMs: number): Generator<Departure> {
  yield { leaveMs: longestMs, to: undefined, pauseMs: 0, reenters: false };
  const { reentry, start } = journey.entry;
  const waitMs = reentry.kind === 'never' ? undefined : reentry.kind === 'after' ? ms(reentry.wait) : 0;
  const isState = (id: string) => journey.states.some((each) => each.id === id);
  const leave = function* (leaveMs: number, id: string): Generator<Departure> {
    if (leaveMs > longestMs) return;
    if (isState(id)) yield { leaveMs, to: id, pauseMs: 0, reenters: false };
    else if (id !== 'opted-out' && waitMs !== undefined) yield { leaveMs, to: start!, pauseMs: waitMs, reenters: true };
  };
  const timeoutMs = state.timeout?.after ? ms(state.timeout.after) : Infinity;
  if (timeoutMs <= longestMs) yield* leave(timeoutMs, state.timeout!.to!);
  for (const transition of journey.transitions.filter(({ from }) => from === state.id)) {
    let [minMs, maxMs] = [0, 99];
    if (transition.duration?.kind === 'fixed') minMs = maxMs = ms(transition.duration.value);
    if (transition.duration?.kind === 'uniform') [minMs, maxMs] = [ms(transition.duration.min), ms(transition.duration.max)];
    minMs = Math.min(minMs, timeoutMs);
    for (const { touchpoint } of neededSignals(transition.trigger!)) {
      const needed = sent.find((each) => each.touchpoint.id === touchpoint);
      if (needed) minMs = Math.max(minMs, needed.atMs + 1);
    }
    // A signal that comes after the time a transition was said to take is still acted upon.
    for (let leaveMs = minMs; leaveMs <= Math.min(Math.max(maxMs, minMs), timeoutMs, 20); leaveMs++) yield* leave(leaveMs, transition.to);
  }
  for (const { touchpoint, atMs, engaged } of sent) {
    const { failure } = touchpoint;
    if (failure?.then.kind === 'move' && !engaged) yield* leave(atMs + Math.max(ms(failure.after!), 1), failure.then.to);
  }
  if (journey.exit.success && waitMs !== undefined) for (let leaveMs = 0; leaveMs <= Math.min(longestMs, 20); leaveMs++) yield* leave(leaveMs, 'left');
}
