import type { Journey } from '@/lib/journey/journey';
import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { unknownTimeZone } from './unknown-time-zone';

const timed = (journey: Journey) => void (journey.states[0]!.touchpoints[0]!.timing = { kind: 'entry', delay: 'P1D', window: { from: '09:00', until: '17:00' } });
const target = { kind: 'journey' as const, id: 'journey', field: 'entry' };

testRule(unknownTimeZone, {
  valid: {
    'an audience of which nothing is known': timed,
    'an audience whose zones are all known': { change: timed, facts: { audience: { timeZoneKnown: 1 } } },
    'a brand with a zone': { change: timed, facts: { audience: { timeZoneKnown: 0 }, brand: { timeZone: 'America/Chicago' } } },
    'nothing bound to a time of day': { facts: { audience: { timeZoneKnown: 0 } } },
  },
  invalid: {
    'a send window': {
      change: timed,
      facts: { audience: { timeZoneKnown: 0.75 } },
      findings: [{ target, message: 'The time zone of 25 % of customers is not known, and Welcome is bound to a time of day. Choose a time zone of the brand that stands in for it.' }],
    },
    'a text, and more': {
      change: (journey) => {
        timed(journey);
        journey.states[1]!.touchpoints.push(completeTouchpoint('text', { channel: 'sms' }));
      },
      facts: { audience: { timeZoneKnown: 0 } },
      findings: [{ target, message: 'The time zone of 100 % of customers is not known, and Welcome and 1 more are bound to a time of day. Choose a time zone of the brand that stands in for it.' }],
    },
  },
});
