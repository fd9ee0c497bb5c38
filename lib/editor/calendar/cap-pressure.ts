import type { Channel } from '@/lib/journey/channel';
import type { FrequencyCap } from '@/lib/journey/channel-policy';
import { dueMs, quickestWays } from '@/lib/journey/days';
import { durationMs } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { walksOf, type Step } from './walks';

/** A time in which the plan holds more messages on a channel than its cap lets through. Milliseconds from entering the journey. */
export type Crowding = {
  channel: Channel;
  cap: FrequencyCap;
  /** The most in one stretch of the cap's length. */
  count: number;
  fromMs: number;
  toMs: number;
  /** Ids of the states and of the touchpoints it is about. */
  states: string[];
  touchpoints: string[];
};
/** One on another way than the quickest, with the steps that lead to it. */
export type CrowdingElsewhere = Crowding & { way: readonly Step[] };

type Caps = Partial<Record<Channel, FrequencyCap>>;
/** `visit` tells two stays in one state apart. */
type Sent = { state: State; visit: number; touchpoint: Touchpoint; atMs: number };

/**
 * Where customers would get more than a cap allows, were they to go the quickest way to a state and stay there: each state on the
 * way counts until they leave it. Of messages for those who engage and those who do not, one customer gets one kind alone. Events
 * have no day and are not counted; transactional messages are exempt.
 */
export function capPressure(journey: Journey, caps: Caps): Crowding[] {
  return merged([...itineraries(journey)].flatMap((sent) => crowdingsOf(sent, caps)));
}

/**
 * The same on every other way through the journey at its usual times, where it is worse there than in what `drawn` holds: those
 * with the most messages first, of each set of touchpoints the worst, then the likeliest way.
 */
export function pressureElsewhere(journey: Journey, caps: Caps, drawn: readonly Crowding[]): CrowdingElsewhere[] {
  const found = walksOf(journey).flatMap((steps) => {
    const sent = steps.flatMap(({ state, fromMs, untilMs }, visit) => sentIn(state, visit, fromMs, untilMs));
    return merged(crowdingsOf(sent, caps)).map((crowding): CrowdingElsewhere => ({ ...crowding, way: steps.slice(0, steps.findLastIndex(({ fromMs }) => fromMs <= crowding.toMs) + 1) }));
  });
  const kept: CrowdingElsewhere[] = [];
  for (const each of found.toSorted((a, b) => b.count - a.count || shareOf(b) - shareOf(a) || a.fromMs - b.fromMs)) {
    if (![...drawn, ...kept].some((other) => other.channel === each.channel && other.count >= each.count && each.touchpoints.every((id) => other.touchpoints.includes(id)))) kept.push(each);
  }
  return kept;
}

/** Of those who enter, how many come to where it is too much; 0 where that is not known. */
function shareOf({ way }: CrowdingElsewhere): number {
  return way.at(-1)?.share ?? 0;
}

/** What is sent to customers who go the quickest way to a state and stay, for each state. */
function* itineraries(journey: Journey): Generator<Sent[]> {
  const ways = quickestWays(journey);
  for (const { id } of journey.states) {
    const sent: Sent[] = [];
    let leaveMs = Infinity;
    for (let at: string | undefined = id; at !== undefined && ways.has(at); at = ways.get(at)!.from) {
      const arrival = ways.get(at)!;
      const state = journey.states.find((each) => each.id === at)!;
      sent.push(...sentIn(state, journey.states.indexOf(state), arrival.ms, leaveMs));
      leaveMs = arrival.ms;
    }
    yield sent;
  }
}

/** What a state sends between entering and leaving it. */
function sentIn(state: State, visit: number, fromMs: number, untilMs: number): Sent[] {
  return state.touchpoints.flatMap((touchpoint) => {
    const atMs = dueMs(state, touchpoint, fromMs);
    return atMs !== undefined && atMs < untilMs ? [{ state, visit, touchpoint, atMs }] : [];
  });
}

/** Every stretch of time in which one customer gets more of these than a cap allows. */
function crowdingsOf(sent: readonly Sent[], caps: Caps): Crowding[] {
  return (Object.entries(caps) as [Channel, FrequencyCap][]).flatMap(([channel, cap]) => {
    const withinMs = durationMs(cap.within);
    const own = sent.filter(({ touchpoint }) => touchpoint.channel === channel && !touchpoint.transactional).sort((a, b) => a.atMs - b.atMs);
    if (withinMs <= 0 || own.length <= cap.count) return [];
    return own.flatMap(({ atMs: fromMs }): Crowding[] => {
      const inside = own.filter(({ atMs }) => atMs >= fromMs && atMs < fromMs + withinMs);
      const count = inside.length > cap.count ? mostFor(inside) : 0;
      if (count <= cap.count) return [];
      return [{ channel, cap, count, fromMs, toMs: inside.at(-1)!.atMs, states: [...new Set(inside.map(({ state }) => state.id))], touchpoints: [...new Set(inside.map(({ touchpoint }) => touchpoint.id))] }];
    });
  });
}

/** How many of these one customer can get at most. */
function mostFor(sent: readonly Sent[]): number {
  let most = 0;
  for (const visit of new Set(sent.map((each) => each.visit))) {
    const here = sent.filter((each) => each.visit === visit);
    const { touchpoints } = here[0]!.state;
    const wanted = new Set(here.map(({ touchpoint }) => touchpoint.id));
    const ids = new Set(touchpoints.map(({ id }) => id));
    const from = (touchpoint: Touchpoint, seen: readonly string[]): number => {
      if (seen.includes(touchpoint.id)) return 0;
      const sums = { always: 0, engaged: 0, 'not-engaged': 0 };
      for (const next of touchpoints) if (next.timing?.kind === 'after' && next.timing.touchpoint === touchpoint.id) sums[next.timing.if] += from(next, [...seen, touchpoint.id]);
      return (wanted.has(touchpoint.id) ? 1 : 0) + sums.always + Math.max(sums.engaged, sums['not-engaged']);
    };
    for (const touchpoint of touchpoints) if (touchpoint.timing?.kind !== 'after' || !ids.has(touchpoint.timing.touchpoint)) most += from(touchpoint, []);
  }
  return most;
}

/** Crowdings on one channel that touch are one: the time of both, the larger count. */
function merged(found: readonly Crowding[]): Crowding[] {
  const kept: Crowding[] = [];
  for (const each of found.toSorted((a, b) => (a.channel === b.channel ? a.fromMs - b.fromMs : a.channel < b.channel ? -1 : 1))) {
    const last = kept.at(-1);
    if (last?.channel === each.channel && each.fromMs <= last.toMs) {
      last.toMs = Math.max(last.toMs, each.toMs);
      last.count = Math.max(last.count, each.count);
      last.states = [...new Set([...last.states, ...each.states])];
      last.touchpoints = [...new Set([...last.touchpoints, ...each.touchpoints])];
    } else kept.push({ ...each });
  }
  return kept;
}
