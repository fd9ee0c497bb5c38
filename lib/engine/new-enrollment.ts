import type { Journey } from '@/lib/journey/journey';
import type { CustomerFacts, Enrollment, Sent } from './enrollment';
import { rememberEvent } from './past';
import { planOf } from './plan';

/** A customer of whom nothing is known: no consent, no attributes, no time zone. */
export const UNKNOWN_CUSTOMER: CustomerFacts = { attributes: {}, segments: [], consent: {}, timeZone: null, suppressions: [] };

type Past = {
  /** The customer's enrollment before, for re-entry: it must have ended, else a RangeError is thrown. */
  previous?: Enrollment;
  /** What happened before and criteria may ask about, oldest first. */
  events?: Enrollment['events'];
};

/** A customer before the gate of a journey: `status` is "outside" until an `enter` event lets them in. */
export function newEnrollment(journey: Journey, customer: CustomerFacts = UNKNOWN_CUSTOMER, { previous, events = [] }: Past = {}): Enrollment {
  const plan = planOf(journey);
  return {
    journeyHash: plan.hash,
    rotation: (previous?.rotation ?? 0) + 1,
    previous: previous ? endOf(previous) : null,
    customer,
    status: { kind: 'outside' },
    clockMs: null,
    timers: [],
    executions: [],
    sentBefore: previous ? messagesOf(previous) : [],
    events: events.reduce<Enrollment['events']>((kept, event) => (plan.eventLeaves.has(event.name) ? rememberEvent(plan, kept, event) : kept), []),
    signals: [],
  };
}

function endOf({ status }: Enrollment): Enrollment['previous'] {
  if (status.kind !== 'ended') throw new RangeError('The enrollment before has not ended: a customer is in a journey once at a time.');
  return { atMs: status.atMs, how: status.how };
}

function messagesOf({ executions, sentBefore }: Enrollment): Sent[] {
  const own = executions.flatMap(({ channel, atMs, result, transactional }) => (result === 'sent' && !transactional ? [{ channel, atMs }] : []));
  return [...sentBefore, ...own];
}
