import { CHANNELS } from '@/lib/journey/channel';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { Effect } from '@/lib/engine/effect';
import type { Enrollment } from '@/lib/engine/enrollment';
import type { Event } from '@/lib/engine/event';
import { newEnrollment } from '@/lib/engine/new-enrollment';
import type { Policy } from '@/lib/engine/policy';
import { step } from '@/lib/engine/step';
import { NOWHERE, type Chain } from './chain';
import { FIXED, LOGNORMAL, UNIFORM } from './duration-law';
import { interpolate } from './interpolate';
import { QuantileTable } from './quantile-table';
import { draw, newStream, startStream, streamKey } from './random';
import type { Response, TouchPlan } from './touch-plan';
import type { TouchRules } from './touch-rules';

/** 1970-01-05 00:00 UTC, a Monday. Walks take place in that week and after it. */
const MONDAY_MS = 4 * DAY_MS;
/** What happens at one moment: who says no is heard first, then who responds, then the transition. */
const FIRST_OPT_OUT = 0, THEN_RESPONSE = 1, THEN_TRANSITION = 2; // prettier-ignore

/** What a customer will do, and when, by age. `visit` counts the states entered when it was drawn. */
type Intent = { ageMs: number; rank: number; event: Event; visit: number };

/** One customer's story: what the engine did, by age, and what was still planned at the end of watching. */
export type WalkTrace = {
  customer: number;
  /** When they entered, counted from Monday 00:00 of their local week. */
  enteredMs: number;
  effects: Effect[];
  enrollment: Enrollment;
  /** Touches sent that got a response, by id of touchpoint, in the order of sending. */
  responses: string[];
  /** Age at which watching ended: at the end of the journey, at the time limit, or Infinity when nothing could happen any more. */
  endMs: number;
};

export type WalkSetting = { journey: Journey; chain: Chain; plan: TouchPlan; rules: TouchRules; seed: number; horizonMs?: number };

/**
 * Walks one customer through a journey with the engine that will carry it out, making them do what the simulation draws for
 * them: the same numbers in the same order. Slow and readable; the simulation proper is tested against it. `atMs` of effects is
 * the age of the customer. Touches due at the very time limit are not sent.
 */
export function walk({ journey, chain, plan, rules, seed, horizonMs = Infinity }: WalkSetting, customer: number): WalkTrace {
  const moves = streamOf(streamKey(seed), customer);
  const touches = streamOf(streamKey(seed, 'touches'), customer);
  const enteredMs = Math.floor(touches() * 7 * DAY_MS);
  const bornMs = MONDAY_MS + enteredMs;
  const policy: Policy = { frequencyCaps: rules.caps, quietHours: rules.quietHours, consentChannels: [...CHANNELS], timeZone: 'UTC' };
  const consent = Object.fromEntries(CHANNELS.map((channel) => [channel, 'granted' as const]));
  let enrollment = newEnrollment(journey, { attributes: {}, segments: [], consent, timeZone: 'UTC', suppressions: [] });
  let intents: Intent[] = [];
  let visit = 0;
  const effects: Effect[] = [];
  const responses: string[] = [];

  const intend = (ageMs: number, rank: number, event: Event) => {
    intents = [...intents, { ageMs, rank, event, visit }].sort((a, b) => a.ageMs - b.ageMs || a.rank - b.rank);
  };
  const enterState = (id: string, ageMs: number) => {
    visit++;
    intents = intents.filter(({ rank }) => rank !== THEN_TRANSITION);
    const s = chain.states.findIndex((state) => state.id === id);
    if (s < 0) return;
    const u = moves();
    let k = chain.firstArc[s]!;
    while (u >= chain.arcUntil[k]!) k++;
    const stayMs = stayFor(chain, k, moves);
    const way = chain.arcWay[k];
    if (chain.arcTo[k] !== NOWHERE && way?.kind === 'transition') intend(ageMs + stayMs, THEN_TRANSITION, { kind: 'take', transition: way.id });
  };
  const sent = (id: string, ageMs: number) => {
    const t = plan.touchpoints.findIndex((touchpoint) => touchpoint.id === id);
    if (plan.optOutRate[t]! > 0 && touches() < plan.optOutRate[t]!) {
      intend(ageMs + delayOf(plan.optOutDelay, touches()), FIRST_OPT_OUT, { kind: 'signal', touchpoint: id, signal: 'unsubscribed' });
    }
    if (!(plan.engageRate[t]! > 0 && touches() < plan.engageRate[t]!)) return;
    responses.push(id);
    if (plan.timed[t] === 0) return;
    const touchpoint = journey.states.flatMap((state) => state.touchpoints).find((each) => each.id === id);
    intend(ageMs + delayOf(plan.response[t]!, touches()), THEN_RESPONSE, { kind: 'signal', touchpoint: id, signal: touchpoint?.success?.signal ?? 'clicked' });
  };
  const act = (event: Event, ageMs: number) => {
    const result = step(journey, enrollment, event, { now: bornMs + ageMs, random: () => 0.5, policy });
    enrollment = result.enrollment;
    for (const effect of result.effects) {
      const atMs = effect.atMs - bornMs;
      effects.push({ ...effect, atMs });
      if (effect.kind === 'enter') enterState(effect.state, atMs);
      if (effect.kind === 'move') enterState(effect.to, atMs);
      if (effect.kind === 'send' && atMs < horizonMs) sent(effect.touchpoint, atMs);
    }
  };

  act({ kind: 'enter' }, 0);
  while (enrollment.status.kind === 'active') {
    const timerMs = Math.min(Infinity, ...enrollment.timers.map(({ dueMs }) => dueMs - bornMs));
    const intent = intents[0];
    const nextMs = Math.min(timerMs, intent?.ageMs ?? Infinity);
    if (nextMs > horizonMs || nextMs === Infinity) return { customer, enteredMs, effects, enrollment, responses, endMs: horizonMs };
    if (intent && intent.ageMs === nextMs) {
      intents = intents.slice(1);
      act(intent.event, nextMs);
    } else act({ kind: 'timer' }, nextMs);
  }
  const endMs = enrollment.status.kind === 'ended' ? enrollment.status.atMs - bornMs : horizonMs;
  return { customer, enteredMs, effects, enrollment, responses, endMs };
}

function streamOf(key: ReturnType<typeof streamKey>, customer: number): () => number {
  const stream = newStream();
  startStream(stream, key, customer);
  return () => draw(stream);
}

function stayFor({ arcLaw, arcA, arcB, arcBelow, pointShare, pointMs }: Chain, k: number, random: () => number): number {
  switch (arcLaw[k]) {
    case FIXED:
      return arcA[k]!;
    case UNIFORM:
      return Math.round(arcA[k]! + arcB[k]! * random());
    case LOGNORMAL:
      return new QuantileTable(arcA[k]!, arcB[k]!, arcBelow[k]!).at(random());
    default:
      return Math.round(interpolate(pointShare, pointMs, arcA[k]!, arcB[k]!, random()));
  }
}

function delayOf({ shares, ms }: Response, u: number): number {
  return Math.max(1, Math.round(interpolate(shares, ms, 0, shares.length - 1, u)));
}
