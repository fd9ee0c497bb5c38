import type { Journey } from '@/lib/journey/journey';
import type { Effect, IgnoreReason, Untimed } from './effect';
import type { Enrollment, Sent, Status, Timer } from './enrollment';
import { planOf, type Plan, type StatePlan } from './plan';
import type { Policy } from './policy';

/** Everything that one call of `step` works on: a copy of the enrollment, and what it did so far. */
export type Walk = {
  readonly journey: Journey;
  readonly plan: Plan;
  readonly policy: Policy;
  readonly random: () => number;
  readonly elsewhere: readonly Sent[];
  readonly live: boolean;
  /** Where time goes in this call; `clockMs` is on its way there. */
  readonly nowMs: number;
  clockMs: number;
  readonly enrollment: Enrollment;
  readonly effects: Effect[];
  /** How often each state was entered since the clock last moved. */
  readonly entries: Map<string, number>;
  /** A state was entered and what holds on entering is still to be judged. */
  entered: boolean;
};

export type Active = Extract<Status, { kind: 'active' }>;

export function startWalk(journey: Journey, enrollment: Enrollment, { policy, random, elsewhere, live, nowMs }: Pick<Walk, 'policy' | 'random' | 'elsewhere' | 'live' | 'nowMs'>): Walk {
  return {
    policy,
    random,
    elsewhere,
    live,
    nowMs,
    journey,
    plan: planOf(journey),
    clockMs: enrollment.clockMs ?? nowMs,
    enrollment: copy(enrollment),
    effects: [],
    entries: new Map(),
    entered: false,
  };
}

/** A copy in which timers and consent may be changed in place; all else may only be replaced. */
function copy({ journeyHash, rotation, previous, customer, status, clockMs, timers, executions, sentBefore, events, signals }: Enrollment): Enrollment {
  const { attributes, segments, consent, timeZone, suppressions } = customer;
  return {
    journeyHash,
    rotation,
    previous,
    customer: { attributes, segments, consent: { ...consent }, timeZone, suppressions },
    status,
    clockMs,
    timers: [...timers],
    executions,
    sentBefore,
    events,
    signals,
  };
}

export function record(walk: Walk, effect: Untimed): void {
  walk.effects.push({ atMs: walk.clockMs, ...effect });
}

export function ignore(walk: Walk, why: IgnoreReason, part: string | null = null): void {
  record(walk, { kind: 'ignore', why, part });
}

/** The status while the customer is inside, else undefined. */
export function active(walk: Walk): Active | undefined {
  const { status } = walk.enrollment;
  return status.kind === 'active' ? status : undefined;
}

/** The present state, while the customer is inside. */
export function here(walk: Walk): StatePlan | undefined {
  const { status } = walk.enrollment;
  return status.kind === 'active' ? walk.plan.states.get(status.state) : undefined;
}

/** Moves the clock forward to an instant, never back. */
export function advance(walk: Walk, toMs: number): void {
  if (toMs <= walk.clockMs) return;
  walk.clockMs = toMs;
  walk.entries.clear();
}

export function schedule(walk: Walk, timer: Timer): void {
  walk.enrollment.timers.push(timer);
  record(walk, { kind: 'schedule', timer });
}

/** Takes timers away for which `gone` holds, and says so. */
export function cancel(walk: Walk, why: 'left' | 'ended' | 'engaged', gone: (timer: Timer) => boolean): void {
  const { enrollment } = walk;
  for (const timer of enrollment.timers) if (timer.kind !== 'condition' && gone(timer)) record(walk, { kind: 'cancel', timer, why });
  enrollment.timers = enrollment.timers.filter((timer) => !gone(timer));
}
