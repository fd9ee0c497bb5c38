import type { Journey } from '@/lib/journey/journey';

/** A way between places of a journey (`to` is a state or an outcome) and how often one entrant takes it on average. */
export type Flow = { from: string; to: string; perEntrant: number };

/** Loops in which customers stay longer than this many steps are cut off. */
const MOST_STEPS = 2_000;
const NEGLIGIBLE = 1e-12;

/**
 * How often each transition, timeout and failure path is taken per customer entering at `start`. Customers take transitions at
 * their rates (scaled down where they exceed 1 in all), and the rest take the timeout; failure paths carry no known rate and
 * count as never taken. Visits are the sum of the powers of the transition matrix, added up step by step.
 */
export function trafficOf(journey: Journey, start = journey.entry.start ?? journey.states[0]?.id): Flow[] {
  const numbers = new Map(journey.states.map(({ id }, i) => [id, i]));
  const ways = journey.states.map((state) => {
    const transitions = journey.transitions.filter(({ from }) => from === state.id);
    const sum = transitions.reduce((total, { probability }) => total + (probability?.value ?? 0), 0);
    const out = transitions.map(({ to, probability }) => ({ to, share: (probability?.value ?? 0) / Math.max(1, sum) }));
    if (state.timeout?.to !== undefined) out.push({ to: state.timeout.to, share: Math.max(0, 1 - sum) });
    for (const { failure } of state.touchpoints) if (failure?.then.kind === 'move') out.push({ to: failure.then.to, share: 0 });
    return out;
  });
  const visits = journey.states.map(() => 0);
  let here: number[] = journey.states.map(({ id }) => (id === start ? 1 : 0));
  for (let step = 0; step < MOST_STEPS && here.some((share) => share > NEGLIGIBLE); step++) {
    const next = here.map(() => 0);
    here.forEach((share, i) => {
      visits[i]! += share;
      for (const way of ways[i]!) {
        const to = numbers.get(way.to);
        if (to !== undefined) next[to]! += share * way.share;
      }
    });
    here = next;
  }
  return ways.flatMap((out, i) => out.map(({ to, share }) => ({ from: journey.states[i]!.id, to, perEntrant: visits[i]! * share })));
}
