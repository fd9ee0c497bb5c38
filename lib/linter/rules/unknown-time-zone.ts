import { describeShare } from '@/lib/journey/rate';
import type { Rule } from '../rule';
import { onJourney } from '../target';
import { called, isBlank } from '../wording';

export const unknownTimeZone: Rule<'unknown-time-zone'> = {
  id: 'unknown-time-zone',
  title: 'Every customer has a time zone, their own or that of the brand',
  why: 'Without one nobody knows when it is night where they are, so what depends on the time of day is held back.',
  *check({ journey, facts }) {
    const known = facts.audience?.timeZoneKnown;
    if (known === undefined || known >= 1 || !isBlank(facts.brand?.timeZone)) return;
    const timed = journey.states.flatMap((state) => state.touchpoints).filter(({ channel, timing, transactional }) => timing?.window || (channel === 'sms' && !transactional));
    const [first] = timed;
    if (!first) return;
    const which = timed.length === 1 ? `${called(first, 'touchpoint')} is` : `${called(first, 'touchpoint')} and ${timed.length - 1} more are`;
    yield { target: onJourney('entry'), message: `The time zone of ${describeShare(1 - known)} of customers is not known, and ${which} bound to a time of day. Choose a time zone of the brand that stands in for it.` };
  },
};
