import type { Distribution } from '@/lib/journey/distribution';
import { DAY_MS, durationMs, durationOf } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { Rate } from '@/lib/journey/rate';
import type { Transition } from '@/lib/journey/schema/transition';
import type { Chain } from './chain';
import { wholeMs } from './duration-law';

/** A figure in the document that the forecast rests on, and the arcs of the chain it moves. `s` numbers its state, `arc` its arc, `rest` the timeout's. */
export type Lever = { id: string; label: string; s: number; arc: number; rest: number } & (
  | { kind: 'rate'; value: number; rate: Rate }
  /** `value` in ms: the median of a lognormal, else the mean of the time as written; 90 % times and bounds keep their proportion to it. */
  | { kind: 'duration'; value: number; distribution: Distribution }
  | { kind: 'timeout'; value: number }
);

/** Every rate, duration and timeout of a compiled journey, in the order of the arcs. Ways that lead nowhere have none. */
export function leversOf(journey: Journey, chain: Chain): Lever[] {
  const transitions = new Map(journey.transitions.map((transition) => [transition.id, transition]));
  return journey.states.flatMap((state, s) => {
    const rest = chain.firstArc[s + 1]! - 1;
    const levers: Lever[] = [];
    for (let arc = chain.firstArc[s]!; arc <= rest; arc++) {
      const way = chain.arcWay[arc];
      if (way?.kind === 'transition') addTransition(levers, transitions.get(way.id)!, { label: `${chain.states[s]!.name} → ${nameOfPlace(chain, chain.arcTo[arc]!)}`, s, arc, rest });
    }
    const after = state.timeout?.after;
    if (after !== undefined) levers.push({ kind: 'timeout', id: state.id, label: `Timeout of ${state.name || state.id}`, value: wholeMs(after), s, arc: rest, rest });
    return levers;
  });
}

function addTransition(levers: Lever[], { id, probability, duration }: Transition, place: { label: string; s: number; arc: number; rest: number }): void {
  if (probability) levers.push({ kind: 'rate', id, value: probability.value, rate: probability, ...place });
  if (duration) levers.push({ kind: 'duration', id, value: typicalMs(duration), distribution: duration, ...place });
}

function nameOfPlace({ states, outcomes }: Chain, place: number): string {
  return (states[place] ?? outcomes[place - states.length])!.name;
}

function typicalMs(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'lognormal':
      return wholeMs(distribution.median);
    case 'fixed':
      return wholeMs(distribution.value);
    case 'uniform':
      return (wholeMs(distribution.min) + wholeMs(distribution.max)) / 2;
    case 'empirical': {
      let highest = 0;
      const sorted = distribution.quantiles.map(({ p, value }) => [p, wholeMs(value)] as const).toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
      const points = sorted.map(([p, ms]) => [p, (highest = Math.max(highest, ms))] as const);
      const whole = [[0, points[0]![1]] as const, ...points, [1, points.at(-1)![1]] as const];
      return whole.reduce((sum, [p, ms], i) => (i === 0 ? 0 : sum + ((p - whole[i - 1]![0]) * (ms + whole[i - 1]![1])) / 2), 0);
    }
  }
}

/**
 * The journey with one lever set to `value` (a share, or ms). A rate takes from the timeout; where that is not enough, the state's other
 * rates give way in proportion. A duration is stretched as a whole; one of zero becomes a fixed time.
 */
export function turnLever(journey: Journey, lever: Lever, value: number): Journey {
  if (lever.kind === 'timeout') {
    return { ...journey, states: journey.states.map((state) => (state.id === lever.id ? { ...state, timeout: { ...state.timeout, after: durationOf(value) } } : state)) };
  }
  const from = journey.transitions.find(({ id }) => id === lever.id)?.from;
  const others = journey.transitions.reduce((sum, t) => (t.from === from && t.id !== lever.id ? sum + (t.probability?.value ?? 0) : sum), 0);
  const shrink = lever.kind === 'rate' && others > 1 - value ? (1 - value) / others : 1;
  return {
    ...journey,
    transitions: journey.transitions.map((transition) => {
      if (transition.id === lever.id) {
        if (lever.kind === 'rate') return { ...transition, probability: { ...lever.rate, value } };
        return { ...transition, duration: lever.value > 0 ? stretch(lever.distribution, value / lever.value) : { kind: 'fixed', value: durationOf(value) } };
      }
      if (transition.from !== from || !transition.probability || shrink === 1) return transition;
      return { ...transition, probability: { ...transition.probability, value: transition.probability.value * shrink } };
    }),
  };
}

/** All times of a distribution multiplied alike, to whole seconds and at most 100 years. */
function stretch(distribution: Distribution, factor: number): Distribution {
  const times = (duration: string) => durationOf(Math.min(durationMs(duration) * factor, 36_500 * DAY_MS));
  switch (distribution.kind) {
    case 'lognormal':
      return { ...distribution, median: times(distribution.median), p90: times(distribution.p90) };
    case 'fixed':
      return { ...distribution, value: times(distribution.value) };
    case 'uniform':
      return { ...distribution, min: times(distribution.min), max: times(distribution.max) };
    case 'empirical':
      return { ...distribution, quantiles: distribution.quantiles.map(({ p, value }) => ({ p, value: times(value) })) };
  }
}
