import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { findOutcome, findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { OUTCOME_KIND_NAMES } from '@/lib/journey/outcome';
import { describeCriterion } from '@/lib/journey/describe-criterion';
import { describeWhen, describeZone } from './describe-when';
import type { DeferReason, Effect, EffectOf, IgnoreReason, RefuseReason, SkipReason } from './effect';
import type { Cause, Timer } from './enrollment';

const DEFER_WORDS: Record<DeferReason, (city: string) => string> = {
  'frequency-cap': () => 'the frequency cap is reached',
  'quiet-hours': (city) => `quiet hours in ${city}`,
  'send-window': (city) => `outside its send window in ${city}`,
  late: () => 'its time had passed',
};
const SKIP_WORDS: Record<SkipReason, string> = {
  consent: 'no consent for this channel',
  suppression: 'sending there is ruled out',
  'frequency-cap': 'the frequency cap leaves no time before the customer has to leave',
  'quiet-hours': 'quiet hours leave no time before the customer has to leave',
  'send-window': 'its send window leaves no time before the customer has to leave',
  'other-state': 'it belongs to another state',
};
const REFUSE_WORDS: Record<RefuseReason, string> = {
  'no-start': 'the journey has no starting state',
  inside: 'already in the journey',
  'never-again': 'the journey is entered once only',
  'too-early': 'too early to enter again',
  'opted-out': 'opted out of the journey before',
  criteria: 'the entry criteria do not hold',
  'already-there': 'what ends the journey holds already',
};
const IGNORE_WORDS: Record<IgnoreReason, string> = {
  outside: 'the customer is not in the journey',
  ended: 'the journey is over for this customer',
  'unknown-touchpoint': 'the journey has no such touchpoint',
  'other-state': 'the customer is in another state',
  'already-handled': 'it is on its way or was handled in this state already',
};

/**
 * An effect in words for people: `Email “Welcome” sent`, `SMS “Hello” deferred to 08:00: quiet hours in Berlin`. Times are
 * local to `timeZone`; a deferral is told in the time zone that caused it.
 */
export function describeEffect(effect: Effect, journey: Journey, timeZone = 'UTC'): string {
  const name = (id: string) => `“${nameOf(journey, id)}”`;
  switch (effect.kind) {
    case 'enter':
      return `Entered ${name(effect.state)}`;
    case 'refuse':
      return `Not let in: ${REFUSE_WORDS[effect.why]}${effect.fromMs === null ? '' : `, possible from ${describeWhen(effect.fromMs, effect.atMs, timeZone)}`}`;
    case 'schedule':
      return describeTimer(effect.timer, effect.atMs, journey, timeZone);
    case 'cancel':
      return `${timerName(effect.timer, journey)} canceled: ${effect.why === 'engaged' ? 'the customer responded' : effect.why === 'ended' ? 'the journey is over' : 'the customer left the state'}`;
    case 'send':
      return `${message(effect, journey)} sent`;
    case 'defer':
      return `${message(effect, journey)} deferred to ${describeWhen(effect.untilMs, effect.atMs, effect.timeZone)}: ${DEFER_WORDS[effect.why](describeZone(effect.timeZone))}`;
    case 'skip':
      return `${message(effect, journey)} skipped: ${SKIP_WORDS[effect.why]}`;
    case 'engage':
      return `${touchpointName(effect.touchpoint, journey)} worked`;
    case 'fail':
      return describeFailure(effect, journey);
    case 'opt-out':
      return effect.leaves === 'journey' ? 'Opted out of the journey' : `Opted out of ${channelName(effect.channel)}`;
    case 'move':
      return `Moved from ${name(effect.from)} to ${name(effect.to)}: ${describeCause(effect.by, journey)}`;
    case 'end':
      return describeEnd(effect, journey);
    case 'ignore':
      return `${effect.part === null ? 'Nothing happened' : `${partName(effect.part, journey)} left as it is`}: ${IGNORE_WORDS[effect.why]}`;
    case 'notice':
      return effect.why === 'no-timeout'
        ? `${name(effect.part)} has no time limit: only the customer can bring this on`
        : `${touchpointName(effect.part, journey)} will not go out: what it follows was never sent`;
  }
}

function describeFailure({ touchpoint, because, then, to }: EffectOf<'fail'>, journey: Journey): string {
  const what = `${touchpointName(touchpoint, journey)} ${because === 'skipped' ? 'was skipped' : 'got no response'}`;
  if (then === 'wait' || to === null) return `${what}: waiting for the time limit`;
  return then === 'touchpoint' ? `${what}: ${touchpointName(to, journey)} is next` : `${what}: on to “${nameOf(journey, to)}”`;
}

function describeEnd({ outcome, how, by }: EffectOf<'end'>, journey: Journey): string {
  if (how === 'held-out') return 'Kept out of the journey, to measure against';
  if (how === 'stopped') return `Stopped: ${describeCause(by, journey)}`;
  const kind = OUTCOME_KIND_NAMES[how];
  const found = findOutcome(journey, outcome ?? undefined);
  if (!found) return `Journey over: ${kind.toLowerCase()}, ${describeCause(by, journey)}`;
  return `Journey over: ${kind.toLowerCase()}${found.name && found.name !== kind ? ` (“${found.name}”)` : ''}`;
}

/** What made a customer move or leave, in words. */
export function describeCause(cause: Cause, journey: Journey): string {
  switch (cause.kind) {
    case 'transition': {
      const trigger = findTransition(journey, cause.transition)?.trigger;
      return trigger ? describeCriterion(trigger, journey) : `by the transition ${cause.transition}`;
    }
    case 'timeout':
      return 'the time in the state was up';
    case 'journey-timeout':
      return 'the time for the journey was up';
    case 'failure':
      return `${touchpointName(cause.touchpoint, journey)} did not work`;
    case 'exit': {
      const { success, others } = journey.exit;
      const criterion = cause.exit === 'success' ? success : others[cause.exit]?.criterion;
      return criterion ? describeCriterion(criterion, journey) : 'an exit of the journey';
    }
    case 'opt-out':
      return 'opted out';
    case 'holdout':
      return 'kept out to measure against';
    case 'loop':
      return 'the journey goes around without end';
    case 'nowhere':
      return `the way leads to “${cause.to}”, which does not exist`;
  }
}

/** A timer in words: `Email “Welcome” is due Tue 09:00`. */
export function describeTimer(timer: Timer, fromMs: number, journey: Journey, timeZone = 'UTC'): string {
  const verb = { touchpoint: 'is due', failure: 'ends', timeout: 'is', 'journey-timeout': 'is', condition: 'is' }[timer.kind];
  return `${timerName(timer, journey)} ${verb} ${timer.dueMs === fromMs ? 'now' : describeWhen(timer.dueMs, fromMs, timeZone)}`;
}

function timerName(timer: Timer, journey: Journey): string {
  switch (timer.kind) {
    case 'touchpoint':
      return touchpointName(timer.touchpoint, journey);
    case 'failure':
      return `Wait for a response to ${touchpointName(timer.touchpoint, journey, false)}`;
    case 'timeout':
      return 'Time limit of the state';
    case 'journey-timeout':
      return 'Time limit of the journey';
    case 'condition':
      return 'Time limit of a condition';
  }
}

function message({ channel, touchpoint }: { channel: Channel; touchpoint: string }, journey: Journey): string {
  return `${CHANNEL_NAMES[channel]} “${findTouchpoint(journey, touchpoint)?.touchpoint.name || touchpoint}”`;
}

function touchpointName(id: string, journey: Journey, withChannel = true): string {
  const touchpoint = findTouchpoint(journey, id)?.touchpoint;
  if (!touchpoint || !withChannel) return `“${touchpoint?.name || id}”`;
  return message({ channel: touchpoint.channel, touchpoint: id }, journey);
}

function partName(id: string, journey: Journey): string {
  const transition = findTransition(journey, id);
  return transition ? `The way to “${nameOf(journey, transition.to)}”` : touchpointName(id, journey);
}

function channelName(channel: Channel | null): string {
  if (channel === null) return 'messages';
  return channel === 'sms' || channel === 'whatsapp' ? CHANNEL_NAMES[channel] : CHANNEL_NAMES[channel].toLowerCase();
}
