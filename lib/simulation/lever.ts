import type { Distribution } from '@/lib/journey/distribution';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Rate } from '@/lib/journey/rate';
import type { State } from '@/lib/journey/state';
import type { Transition } from '@/lib/journey/transition';
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
      if (way?.kind === 'transition') levers.push(...ofTransition(journey, state, transitions.get(way.id)!, { s, arc, rest }));
    }
    const after = state.timeout?.after;
    if (after !== undefined) levers.push({ kind: 'timeout', id: state.id, label: `Timeout of ${state.name || state.id}`, value: wholeMs(after), s, arc: rest, rest });
    return levers;
  });
}

function ofTransition(journey: Journey, state: State, { id, to, probability, duration }: Transition, place: { s: number; arc: number; rest: number }): Lever[] {
  const label = `${state.name || state.id} → ${nameOf(journey, to)}`;
  return [
    ...(probability ? [{ kind: 'rate' as const, id, label, value: probability.value, rate: probability, ...place }] : []),
    ...(duration ? [{ kind: 'duration' as const, id, label, value: typicalMs(duration), distribution: duration, ...place }] : []),
  ];
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
