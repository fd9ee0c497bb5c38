import { HOUR_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { MOST_SENT } from '@/lib/journey/rehearsal-limits';
import type { Rehearsal, RehearsalEnding, RehearsalStep, RehearsedCustomer } from '@/lib/journey/schema/rehearsal';
import type { Effect } from './effect';
import type { Enrollment } from './enrollment';
import type { Event } from './event';
import { isTimeZone } from './local-time';
import { newEnrollment } from './new-enrollment';
import { nextDueMs } from './next-due';
import type { Policy } from './policy';
import { LATEST_MS, step } from './step';

/** What came of one thing that was done: `atMs` in milliseconds since 1970. */
export type Rehearsed = { atMs: number; event: Event; effects: Effect[] };
/** `cut`: the customer went around so often that the rehearsal ends there. */
export type RehearsalRun = { enrollment: Enrollment; nowMs: number; log: Rehearsed[]; cut: boolean };

/** How often something may happen by itself in one rehearsal, so that it is always played in no time. */
const MOST_HAPPENINGS = 3_000;

/**
 * Walks one made-up customer through the journey with the engine that runs it. They are not drawn into the holdout: nothing is left to
 * chance, so the same steps give the same ending for as long as the journey means the same.
 */
export function rehearse(journey: Journey, { customer, startsAt, steps }: Pick<Rehearsal, 'customer' | 'startsAt' | 'steps'>, policy: Policy): RehearsalRun {
  // Any document can be played: what comes after the end of time comes at the end of it.
  const momentMs = (afterMs: number) => Math.min(Date.parse(startsAt) + afterMs, LATEST_MS);
  const startMs = momentMs(0);
  let enrollment = newEnrollment(journey, factsOf(customer), { events: pastOf(customer, startMs) });
  let nowMs = startMs;
  const log: Rehearsed[] = [];
  let happened = 0;
  let cut = false;
  const take = (atMs: number, event: Event): Effect[] => {
    nowMs = Math.max(nowMs, atMs);
    const result = step(journey, enrollment, event, { now: nowMs, random: () => 1 - Number.EPSILON, policy });
    enrollment = result.enrollment;
    return result.effects;
  };
  const tell = (atMs: number, event: Event) => {
    if (cut) return;
    const effects: Effect[] = [];
    // Moment by moment, which comes to the same as all at once, and can be stopped.
    for (let dueMs = nextDueMs(enrollment); dueMs !== null && dueMs < atMs && !cut; dueMs = nextDueMs(enrollment)) {
      for (const effect of take(dueMs, { kind: 'timer' })) effects.push(effect);
      cut = ++happened >= MOST_HAPPENINGS;
    }
    if (!cut) for (const effect of take(atMs, event)) effects.push(effect);
    log.push({ atMs: nowMs, event: cut ? { kind: 'timer' } : event, effects });
  };
  tell(startMs, { kind: 'enter' });
  for (const { afterMs, did } of steps) tell(momentMs(afterMs), eventOf(did));
  return { enrollment, nowMs, log, cut };
}

/** Where a run has come to, with every message on the way there: one that was sent twice counts twice. */
export function endingOf({ enrollment: { status }, log }: RehearsalRun): RehearsalEnding {
  const place = status.kind === 'active' ? status.state : status.kind === 'ended' ? status.outcome : null;
  const sent = log.flatMap(({ effects }) => effects.flatMap((effect) => (effect.kind === 'send' ? [effect.touchpoint] : [])));
  return { place, sent: sent.slice(0, MOST_SENT) };
}

/** The moment of the next thing that happens by itself; null when only the customer can bring it on. */
export function nextMoment({ enrollment, nowMs }: RehearsalRun): number | null {
  const dueMs = nextDueMs(enrollment);
  return dueMs === null ? null : Math.max(dueMs, nowMs);
}

export type RehearsalCheck = { rehearsal: Rehearsal; ending: RehearsalEnding; same: boolean };

/** Plays every kept rehearsal again and says which of them end as they should. */
export function checkRehearsals(journey: Journey, policy: Policy): RehearsalCheck[] {
  return (journey.rehearsals ?? []).map((rehearsal) => {
    const ending = endingOf(rehearse(journey, rehearsal, policy));
    return { rehearsal, ending, same: ending.place === rehearsal.expected.place && ending.sent.join('\n') === rehearsal.expected.sent.join('\n') };
  });
}

/** What the customer did in the hour before they came, as the engine remembers it. */
function pastOf({ past = [] }: RehearsedCustomer, startMs: number): Enrollment['events'] {
  return past.flatMap(({ name, times }) => Array.from({ length: times }, (_, i) => ({ name, atMs: startMs - HOUR_MS + i, properties: {} })));
}

function eventOf(did: RehearsalStep['did']): Event {
  return did.kind === 'wait' ? { kind: 'timer' } : did;
}

function factsOf({ attributes, segments, consent, timeZone }: RehearsedCustomer): Enrollment['customer'] {
  return { attributes, segments, consent, timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : null, suppressions: [] };
}
