import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { describeTiming } from '@/lib/journey/describe-timing';
import { dueMs, quickestWays } from '@/lib/journey/days';
import { durationMs } from '@/lib/journey/duration';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Stage, State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';

/** A touchpoint with its day. Times count from entering the journey, in milliseconds. */
export type Dated = { touchpoint: Touchpoint; state: State; /** Its place among the states, from 1. */ stateNumber: number; atMs: number; /** The soonest it can be: nothing goes out before what it waits for. */ earliestMs: number };
/** A touchpoint that no day can be told of, and why. */
export type Undated = { touchpoint: Touchpoint; state: State; why: string };
/** How long customers usually are in a state: from when they enter it until its timeout, where it has one. */
export type Stay = { id: string; number: number; name: string; stage: Stage | undefined; fromMs: number; untilMs: number | undefined };

export type PlannedCalendar = {
  /** The channels in use, in the usual order, each with its touchpoints in the document's order. */
  channels: { channel: Channel; dated: Dated[] }[];
  undated: Undated[];
  stays: Stay[];
  /** When the last touchpoint is due or the last state entered. */
  lastMs: number;
};

/** A journey's touchpoints by channel and time, for customers who go the quickest way to each state. */
export function planCalendar(journey: Journey): PlannedCalendar {
  const arrived = quickestWays(journey);
  const dated: Dated[] = [];
  const undated: Undated[] = [];
  const stays: Stay[] = [];
  for (const [i, state] of journey.states.entries()) {
    const fromMs = arrived.get(state.id)?.ms;
    const after = state.timeout?.after;
    if (fromMs !== undefined) stays.push({ id: state.id, number: i + 1, name: nameOf(journey, state.id), stage: state.stage, fromMs, untilMs: after === undefined ? undefined : fromMs + durationMs(after) });
    for (const touchpoint of state.touchpoints) {
      const atMs = dueMs(state, touchpoint, fromMs);
      if (atMs !== undefined) dated.push({ touchpoint, state, stateNumber: i + 1, atMs, earliestMs: atMs - durationMs(touchpoint.timing!.delay) });
      else undated.push({ touchpoint, state, why: whyUndated(journey, state, touchpoint, fromMs) });
    }
  }
  const used = new Set(dated.map(({ touchpoint }) => touchpoint.channel));
  const channels = (Object.keys(CHANNEL_NAMES) as Channel[]).filter((channel) => used.has(channel)).map((channel) => ({ channel, dated: dated.filter(({ touchpoint }) => touchpoint.channel === channel) }));
  const lastMs = Math.max(0, ...dated.map(({ atMs }) => atMs), ...stays.map(({ fromMs }) => fromMs));
  return { channels, undated, stays, lastMs };
}

function whyUndated(journey: Journey, state: State, { timing }: Touchpoint, arrivedMs: number | undefined): string {
  if (!timing) return 'It has no timing yet.';
  if (timing.kind === 'event') return `It goes out ${describeTiming(timing, journey)}: that can be any day.`;
  if (arrivedMs === undefined) return `Nothing says when customers enter ${nameOf(journey, state.id)}: give the ways there a time to move, or a timeout.`;
  return `It goes out ${describeTiming(timing, journey)}, and no day is known of that.`;
}
