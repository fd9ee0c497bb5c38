import { wayMs } from '@/lib/journey/days';
import { DAY_MS } from '@/lib/journey/duration';
import { transitionsFrom, waysFrom, type Way } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';

/** A stay in a state on the way through a journey. */
export type Step = {
  state: State;
  /** Milliseconds from entering the journey. */
  fromMs: number;
  untilMs: number;
  /** What brought them here; `start` for the first. */
  by: Way['kind'] | 'start';
  /** Of those who enter the journey, how many come here this way by its rates, in [0, 1]; undefined where one is missing. */
  share: number | undefined;
};

const HORIZON_MS = 180 * DAY_MS;
const MOST_VISITS = 2;
/** How many walks are looked at: the likeliest first. */
export const MOST_WALKS = 400;

/** `weight`: its share, or a guess where rates are missing, to see the likeliest first. */
type Open = { before: readonly Step[]; at: Omit<Step, 'untilMs'>; weight: number };

/**
 * The ways customers may go through the journey in 180 days, each of their steps at its usual time (transitions at their median,
 * timeouts at their length), around circles twice; the likeliest where there are many. Ways that nobody goes by the rates, and those of
 * which no time is known, are left out.
 */
export function walksOf(journey: Journey): Step[][] {
  const states = new Map(journey.states.map((state) => [state.id, state]));
  const start = journey.entry.start === undefined ? undefined : states.get(journey.entry.start);
  const walks: Step[][] = [];
  const open: Open[] = start ? [{ before: [], at: { state: start, fromMs: 0, by: 'start', share: 1 }, weight: 1 }] : [];
  while (open.length && walks.length < MOST_WALKS) {
    const { before, at, weight } = open.splice(likeliest(open), 1)[0]!;
    const { state, fromMs, share } = at;
    const until = (untilMs: number): Step[] => [...before, { ...at, untilMs }];
    const rest = restOf(journey, state);
    const ways = waysFrom(journey, state);
    for (const way of ways) {
      const takes = wayMs(journey, way);
      const rate = way.kind === 'timeout' ? rest : way.kind === 'transition' ? way.transition.probability?.value : undefined;
      if (takes === undefined || rate === 0) continue;
      const next = states.get(way.to);
      const visits = [...before, at].filter((step) => step.state === next).length;
      if (!next || fromMs + takes > HORIZON_MS || visits >= MOST_VISITS) walks.push(until(fromMs + takes));
      else open.push({ before: until(fromMs + takes), at: { state: next, fromMs: fromMs + takes, by: way.kind, share: times(share, rate) }, weight: weight * (rate ?? 1 / ways.length) });
    }
    const ends = ways.some((way) => way.kind === 'timeout') || (rest === 0 && ways.every((way) => wayMs(journey, way) !== undefined));
    if (!ends) walks.push(until(Infinity));
  }
  return walks;
}

function likeliest(open: readonly Open[]): number {
  return open.reduce((best, { weight }, i) => (weight > open[best]!.weight ? i : best), 0);
}

function times(share: number | undefined, rate: number | undefined): number | undefined {
  return share === undefined || rate === undefined ? undefined : share * rate;
}

/** Which share of those in a state takes none of its transitions; undefined where a rate is missing. */
function restOf(journey: Journey, state: State): number | undefined {
  let rest = 1;
  for (const { probability } of transitionsFrom(journey, state.id)) {
    if (!probability) return undefined;
    rest -= probability.value;
  }
  return rest < 1e-9 ? 0 : rest;
}
