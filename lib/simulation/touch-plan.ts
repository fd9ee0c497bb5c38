import { CHANNELS, type Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { NOWHERE, type Chain } from './chain';
import { durationLaw, givenMs } from './duration-law';
import { describeTouchGaps, noTouchGaps, type TouchGaps } from './touch-assumptions';
import { RESPONSE_DELAY, USUAL_WINDOW_MS } from './response-delay';
import { sendHours } from './send-hours';
import type { TouchRules } from './touch-rules';

/** When a touchpoint follows another. */
export const IF_ENGAGED = 0;
export const IF_NOT_ENGAGED = 1;
export const ALWAYS = 2;
/** In place of a touchpoint's number, or of a delay: none. */
export const NONE = -1;
/** In place of the number of touches that a cap allows: it has none. */
export const NO_CAP = 2 ** 31 - 1;
/** In place of the place that a failure path leads to: it moves nobody. */
export const NO_MOVE = -2;

/** The response delay, cut at some window: points as `Chain` holds those of empirical laws. */
export type Response = { shares: Float64Array; ms: Float64Array };

/**
 * The touchpoints of a journey as flat arrays. They are numbered state by state in document order; those of state s are
 * `first[s]` to `first[s + 1]` − 1. Channels are numbered in `channels`. Times are in whole milliseconds.
 */
export type TouchPlan = {
  touchpoints: { id: string; name: string; state: string }[];
  channels: Channel[];
  first: Int32Array;
  channel: Uint8Array;
  transactional: Uint8Array;
  /** From entering the state; NONE where it does not fall due by itself. */
  entryDelayMs: Float64Array;
  /** Its followers are `firstFollower[t]` to `firstFollower[t + 1]` − 1. */
  firstFollower: Int32Array;
  follower: Int32Array;
  followerIf: Uint8Array;
  followerDelayMs: Float64Array;
  /** Touchpoints of state s that follow one of another state are `firstLate[s]` to `firstLate[s + 1]` − 1. */
  firstLate: Int32Array;
  late: Int32Array;
  lateLeader: Int32Array;
  lateIf: Uint8Array;
  lateDelayMs: Float64Array;
  engageRate: Float64Array;
  /** Whether it matters when somebody engages. */
  timed: Uint8Array;
  response: Response[];
  /** From sending until it has failed without response; NONE where nothing says. A skip takes the failure path in any case. */
  failAfterMs: Float64Array;
  failTouch: Int32Array;
  failTo: Int32Array;
  optOutRate: Float64Array;
  /** Whether an opt-out ends the journey. */
  endsJourney: Uint8Array;
  cost: Float64Array;
  /** By touchpoint, the minutes to wait by minute of the local week, as {@link sendHours} gives them; undefined when any time will do. */
  hours: (Int16Array | undefined)[];
  /** The same for quiet hours alone. */
  quiet: (Int16Array | undefined)[];
  /** By channel: at most `capTouches` (or NO_CAP) within `capMs`. */
  capTouches: Int32Array;
  capMs: Float64Array;
  /** By state: when its timeout takes people on, counted from entering; Infinity when it does not. */
  timeoutMs: Float64Array;
  /** How long after sending people opt out. */
  optOutDelay: Response;
  /** Outcome of those who leave by opt-out; the place after the last one when the journey has none of that kind. */
  optOutPlace: number;
  assumptions: string[];
};

/** Arranges the touchpoints of a journey for the rules; `chain` is the same journey compiled. */
export function planTouches(journey: Journey, chain: Chain, rules: TouchRules): TouchPlan {
  const all = journey.states.flatMap((state, s) => state.touchpoints.map((touchpoint) => ({ touchpoint, state, s })));
  const channels = CHANNELS.filter((channel) => all.some(({ touchpoint }) => touchpoint.channel === channel));
  const placeOf = new Map([...chain.states, ...chain.outcomes].map(({ id }, place) => [id, place]));
  const gaps = noTouchGaps(journey, channels, rules);

  const first = starts(journey.states.map(({ touchpoints }) => touchpoints));
  /** The touchpoint of this id in the same state. */
  const inState = (state: State, s: number, id: string) => {
    const i = state.touchpoints.findIndex((touchpoint) => touchpoint.id === id);
    return i < 0 ? NONE : first[s]! + i;
  };
  const followers: { touch: number; when: number; delayMs: number }[][] = all.map(() => []);
  const late: { touch: number; leader: number; when: number; delayMs: number }[][] = journey.states.map(() => []);
  all.forEach(({ touchpoint: { timing, name, id }, state, s }, touch) => {
    if (timing?.kind !== 'after') return;
    const leader = inState(state, s, timing.touchpoint);
    const elsewhere = leader === NONE ? all.findIndex(({ touchpoint }) => touchpoint.id === timing.touchpoint) : NONE;
    const when = timing.if === 'engaged' ? IF_ENGAGED : timing.if === 'not-engaged' ? IF_NOT_ENGAGED : ALWAYS;
    const delayMs = givenMs(timing.delay) ?? 0;
    if (leader !== NONE) followers[leader]!.push({ touch, when, delayMs });
    else if (elsewhere !== NONE) late[s]!.push({ touch, leader: elsewhere, when, delayMs });
    else gaps.strayFollowers.push(name || id);
  });
  for (const own of late) {
    const leaders = [...new Set(own.map(({ leader }) => leader))];
    own.sort((a, b) => leaders.indexOf(a.leader) - leaders.indexOf(b.leader));
  }
  const leadsElsewhere = new Set(late.flat().map(({ leader }) => leader));

  const fails = all.map(({ touchpoint, state, s }) => failureOf(touchpoint, (id) => inState(state, s, id), placeOf, gaps));
  const once = remember(sendHours);
  const responses = remember(responseWithin);
  const quietOf = ({ channel }: Touchpoint) => rules.quietHours[channel];
  return {
    touchpoints: all.map(({ touchpoint: { id, name }, state }) => ({ id, name: name || id, state: state.id })),
    channels,
    first,
    channel: Uint8Array.from(all, ({ touchpoint }) => channels.indexOf(touchpoint.channel)),
    transactional: Uint8Array.from(all, ({ touchpoint }) => Number(touchpoint.transactional ?? false)),
    entryDelayMs: Float64Array.from(all, ({ touchpoint: { timing } }) => (timing?.kind === 'entry' ? (givenMs(timing.delay) ?? 0) : NONE)),
    firstFollower: starts(followers),
    follower: Int32Array.from(followers.flat(), ({ touch }) => touch),
    followerIf: Uint8Array.from(followers.flat(), ({ when }) => when),
    followerDelayMs: Float64Array.from(followers.flat(), ({ delayMs }) => delayMs),
    firstLate: starts(late),
    late: Int32Array.from(late.flat(), ({ touch }) => touch),
    lateLeader: Int32Array.from(late.flat(), ({ leader }) => leader),
    lateIf: Uint8Array.from(late.flat(), ({ when }) => when),
    lateDelayMs: Float64Array.from(late.flat(), ({ delayMs }) => delayMs),
    engageRate: Float64Array.from(all, ({ touchpoint }) => (windowMs(touchpoint) > 0 ? touchpoint.success?.expectedRate?.value || 0 : 0)),
    timed: Uint8Array.from(all, (_, t) => Number(fails[t]!.afterMs !== NONE || leadsElsewhere.has(t) || followers[t]!.some(({ when }) => when !== ALWAYS))),
    response: all.map(({ touchpoint }) => responses(windowMs(touchpoint))),
    failAfterMs: Float64Array.from(fails, ({ afterMs }) => afterMs),
    failTouch: Int32Array.from(fails, ({ touch }) => touch),
    failTo: Int32Array.from(fails, ({ to }) => to),
    optOutRate: Float64Array.from(all, ({ touchpoint: { transactional, channel } }) => (transactional ? 0 : (rules.optOuts[channel]?.value ?? 0))),
    endsJourney: Uint8Array.from(all, ({ touchpoint: { optOut } }) => Number(optOut?.leaves === 'journey')),
    cost: Float64Array.from(all, ({ touchpoint: { cost, channel } }) => cost ?? journey.economics.costPerTouch[channel] ?? 0),
    quiet: all.map(({ touchpoint }) => once(undefined, quietOf(touchpoint))),
    hours: all.map(({ touchpoint }) => once(touchpoint.timing?.window, quietOf(touchpoint))),
    capTouches: Int32Array.from(channels, (channel) => rules.caps[channel]?.count ?? NO_CAP),
    capMs: Float64Array.from(channels, (channel) => givenMs(rules.caps[channel]?.within) ?? 0),
    timeoutMs: Float64Array.from(journey.states, ({ timeout }) => (timeout?.to === undefined ? undefined : givenMs(timeout.after)) ?? Infinity),
    optOutDelay: responses(Infinity),
    optOutPlace: optOutPlaceOf(chain),
    assumptions: describeTouchGaps(gaps),
  };
}

/** Where each list begins when all are laid end to end, and where the last one ends. */
function starts(lists: unknown[][]): Int32Array {
  const first = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (first[i + 1] = first[i]! + list.length));
  return first;
}

function windowMs({ success }: Touchpoint): number {
  return givenMs(success?.within) ?? USUAL_WINDOW_MS;
}

type Failure = { afterMs: number; touch: number; to: number };

function failureOf(touchpoint: Touchpoint, inState: (id: string) => number, placeOf: ReadonlyMap<string, number>, gaps: TouchGaps): Failure {
  const none = { afterMs: NONE, touch: NONE, to: NO_MOVE };
  const { failure, name, id } = touchpoint;
  if (!failure || failure.then.kind === 'wait') return none;
  const afterMs = givenMs(failure.after) ?? givenMs(touchpoint.success?.within) ?? NONE;
  if (failure.then.kind === 'touchpoint') {
    const touch = inState(failure.then.touchpoint);
    if (touch === NONE) gaps.strayFailures.push(name || id);
    return touch === NONE ? none : { afterMs, touch, to: NO_MOVE };
  }
  const to = placeOf.get(failure.then.to);
  if (to === undefined) gaps.strayFailures.push(name || id);
  return to === undefined ? none : { afterMs, touch: NONE, to };
}

function optOutPlaceOf({ states, outcomes }: Chain): number {
  const o = outcomes.findIndex(({ kind }) => kind === 'opted-out');
  return states.length + (o === NOWHERE ? outcomes.length : o);
}

function responseWithin(withinMs: number): Response {
  const { points, a } = durationLaw(RESPONSE_DELAY, withinMs);
  const kept = points.length > 0 ? points : [[0, a] as const, [1, a] as const];
  return { shares: Float64Array.from(kept, ([share]) => share), ms: Float64Array.from(kept, ([, ms]) => ms) };
}

/** The same answer for the same question: most touchpoints share their hours and windows. */
function remember<Args extends unknown[], Answer>(make: (...args: Args) => Answer): (...args: Args) => Answer {
  const known = new Map<string, Answer>();
  return (...args) => {
    const key = JSON.stringify(args.map((arg) => (arg === Infinity ? 'ever' : (arg ?? null))));
    if (!known.has(key)) known.set(key, make(...args));
    return known.get(key)!;
  };
}
