import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { DEFAULT_FREQUENCY_CAPS, type FrequencyCap } from '@/lib/journey/channel-policy';
import { dueMs, quickestWays } from '@/lib/journey/days';
import { DAY_MS, describeDuration, durationMs } from '@/lib/journey/duration';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';

/** A time in which the plan holds more messages on a channel than its cap lets through. Milliseconds from entering the journey. */
export type Crowding = { channel: Channel; cap: FrequencyCap; /** The most in one stretch of the cap's length. */ count: number; fromMs: number; toMs: number; /** Ids of the states it is about. */ states: string[] };

type Sent = { state: State; touchpoint: Touchpoint; atMs: number };

/**
 * Where customers would get more than a cap allows, were they to go the quickest way to a state and stay there: each state on the
 * way counts until they leave it. Of messages for those who engage and those who do not, one customer gets one kind alone. Events
 * have no day and are not counted; transactional messages are exempt.
 */
export function capPressure(journey: Journey, caps: Partial<Record<Channel, FrequencyCap>>): Crowding[] {
  const found: Crowding[] = [];
  for (const sent of itineraries(journey)) {
    for (const [channel, cap] of Object.entries(caps) as [Channel, FrequencyCap][]) {
      const withinMs = durationMs(cap.within);
      if (withinMs <= 0) continue;
      const own = sent.filter(({ touchpoint }) => touchpoint.channel === channel && !touchpoint.transactional).sort((a, b) => a.atMs - b.atMs);
      for (const { atMs: fromMs } of own) {
        const inside = own.filter(({ atMs }) => atMs >= fromMs && atMs < fromMs + withinMs);
        const count = mostFor(inside);
        if (count > cap.count) found.push({ channel, cap, count, fromMs, toMs: inside.at(-1)!.atMs, states: [...new Set(inside.map(({ state }) => state.id))] });
      }
    }
  }
  return merged(found);
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
      for (const touchpoint of state.touchpoints) {
        const atMs = dueMs(state, touchpoint, arrival.ms);
        if (atMs !== undefined && atMs < leaveMs) sent.push({ state, touchpoint, atMs });
      }
      leaveMs = arrival.ms;
    }
    yield sent;
  }
}

/** How many of these one customer can get at most. */
function mostFor(sent: readonly Sent[]): number {
  const wanted = new Set(sent.map(({ touchpoint }) => touchpoint.id));
  const states = new Set(sent.map(({ state }) => state));
  let most = 0;
  for (const { touchpoints } of states) {
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
    } else kept.push({ ...each });
  }
  return kept;
}

/** A crowding in words: "Up to 4 messages by Email within 7 days, day 0 to day 6 (Trial). The usual cap is 3: what is too much goes out later." */
export function describeCrowding(journey: Journey, { channel, cap, count, fromMs, toMs, states }: Crowding): string {
  const days = [fromMs, toMs].map((ms) => `day ${Math.floor(ms / DAY_MS)}`);
  const when = days[0] === days[1] ? `on ${days[0]}` : `${days[0]} to ${days[1]}`;
  return `Up to ${count} messages by ${CHANNEL_NAMES[channel]} within ${describeDuration(cap.within)}, ${when} (${states.map((id) => nameOf(journey, id)).join(', ')}). ${isUsual(channel, cap) ? 'The usual' : 'Your brand’s'} cap is ${cap.count}: what is too much goes out later, or not at all.`;
}

function isUsual(channel: Channel, { count, within }: FrequencyCap): boolean {
  const usual = DEFAULT_FREQUENCY_CAPS[channel];
  return usual?.count === count && usual.within === within;
}
