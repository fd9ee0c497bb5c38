import type { Journey } from '@/lib/journey/journey';
import type { Effect } from './effect';
import type { Enrollment, Sent } from './enrollment';
import type { Event, EventOf } from './event';
import { attribute } from './events/attribute';
import { consent } from './events/consent';
import { enter } from './events/enter';
import { event } from './events/event';
import { optOutEvent } from './events/opt-out';
import { segment } from './events/segment';
import { signal } from './events/signal';
import { suppression } from './events/suppression';
import { take } from './events/take';
import { timer } from './events/timer';
import { setConditionAlarm, settle } from './judge';
import { planOf } from './plan';
import { DEFAULT_POLICY } from './default-policy';
import type { Policy } from './policy';
import { drain } from './timers/drain';
import { advance, ignore, startWalk, type Walk } from './walk';

export type StepContext = {
  /** Milliseconds since 1970, whole. A time before the enrollment's clock counts as that clock's. */
  now: number;
  /** Draws from [0, 1): called at most once, on entering a journey with a holdout. */
  random: () => number;
  /** The brand's rules; {@link DEFAULT_POLICY} when absent. */
  policy?: Policy;
  /** Marketing messages that other journeys sent this customer, as far back as the longest frequency cap. */
  elsewhere?: readonly Sent[];
  /** For real sending: what should have gone out while nobody looked is judged again at `now` instead of sent as of its own time. */
  live?: boolean;
};
export type StepResult = { enrollment: Enrollment; effects: Effect[] };

const handlers: { [Kind in Event['kind']]: (walk: Walk, given: EventOf<Kind>) => void } = {
  enter,
  timer,
  event,
  signal,
  attribute,
  segment,
  'opt-out': optOutEvent,
  consent,
  suppression,
  take,
};

/** Latest `now` that leaves room for every timer: the end of the year 9999. */
export const LATEST_MS = 253_402_300_799_999;

/**
 * One step of a customer through a journey. What falls due before `now` is handled first, each at its own time; then the
 * event; then what is due at `now`. Pure: the enrollment given is not changed, and the same input gives the same output.
 * Throws a RangeError when the enrollment belongs to another version of the journey or `now` is no time.
 */
export function step(journey: Journey, enrollment: Enrollment, given: Event, { now, random, policy = DEFAULT_POLICY, elsewhere = [], live = false }: StepContext): StepResult {
  if (!Number.isInteger(now) || Math.abs(now) > LATEST_MS) throw new RangeError(`${now} is not a time in whole milliseconds since 1970`);
  if (enrollment.journeyHash !== planOf(journey).hash) throw new RangeError('This enrollment belongs to another version of the journey. Step it with the version it entered.');

  const nowMs = Math.max(now, enrollment.clockMs ?? now);
  const walk = startWalk(journey, enrollment, { policy, random, elsewhere, live, nowMs });
  if (enrollment.status.kind === 'ended') {
    advance(walk, nowMs);
    if (given.kind !== 'timer') ignore(walk, 'ended');
    return { enrollment, effects: walk.effects };
  }
  drain(walk, nowMs - 1);
  advance(walk, nowMs);
  if (walk.enrollment.status.kind !== 'ended') handle(walk, given);
  else if (given.kind !== 'timer') ignore(walk, 'ended');
  settle(walk);
  setConditionAlarm(walk);
  drain(walk, nowMs);
  const { status } = walk.enrollment;
  walk.enrollment.clockMs = status.kind === 'ended' ? status.atMs : nowMs;
  return { enrollment: walk.enrollment, effects: walk.effects };
}

function handle<Kind extends Event['kind']>(walk: Walk, given: EventOf<Kind>): void {
  handlers[given.kind as Kind](walk, given);
}
