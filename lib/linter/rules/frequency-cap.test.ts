import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { completeTouchpoint, completeTransition } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { frequencyCap } from './frequency-cap';

/** A state's messages, one for each number of days after entering. */
const sends = (journey: Journey, state: number, days: number[], over: Partial<Touchpoint> = {}) => {
  journey.states[state]!.touchpoints = days.map((day, i) =>
    completeTouchpoint(`${journey.states[state]!.id}-${i}`, { name: `Message ${state}.${i}`, timing: { kind: 'entry', delay: `P${day}D` }, ...over }),
  );
};
const on = (id: string) => ({ kind: 'touchpoint' as const, id, field: 'timing' });
const caps = (channel: Channel, count: number, within: string) => ({ brand: { frequencyCaps: { [channel]: { count, within } } } });

testRule(frequencyCap, {
  valid: {
    'a message a week, for ever': (journey) => {
      sends(journey, 0, [0, 7], { channel: 'sms' });
      sends(journey, 1, [7], { channel: 'sms' });
      journey.transitions[0]!.duration = { kind: 'fixed', value: 'P8D' };
    },
    'many messages that customers need': (journey) => sends(journey, 0, [0, 1, 2, 3, 4], { transactional: true }),
    'many messages on a channel without a cap': (journey) => sends(journey, 0, [0, 0, 0, 0, 0], { channel: 'in-app' }),
    'four messages in a week of which a customer gets three': (journey) => {
      sends(journey, 0, [0, 1, 2, 3]);
      journey.states[0]!.touchpoints[2]!.timing = { kind: 'after', touchpoint: 'trial-1', if: 'engaged', delay: 'P1D' };
      journey.states[0]!.touchpoints[3]!.timing = { kind: 'after', touchpoint: 'trial-1', if: 'not-engaged', delay: 'P1D' };
      sends(journey, 1, [7]);
    },
    'a click that is needed before the next state': (journey) => {
      sends(journey, 0, [0, 8]);
      sends(journey, 1, [0, 1]);
      journey.transitions[0]!.trigger = { kind: 'signal', touchpoint: 'trial-1', signal: 'clicked' };
    },
    'more than the default where the brand allows it': { change: (journey) => sends(journey, 0, [0, 1, 2, 3]), facts: caps('email', 5, 'P7D') },
    'anything where the brand caps nothing': { change: (journey) => sends(journey, 0, [0, 1, 2, 3]), facts: { brand: { frequencyCaps: { email: 'none' } } } },
    'a message that the end of the journey comes before': (journey) => {
      sends(journey, 0, [0, 1, 2, 3]);
      journey.states[1]!.touchpoints = [];
      journey.timeout!.after = 'P3D';
    },
  },
  invalid: {
    'too many in one state': {
      change: (journey) => sends(journey, 0, [0, 2, 4, 6]),
      findings: [{ target: on('trial-3'), message: 'A customer can get 4 emails within 7 days; the limit is 3. It breaks on day 7 with Message 0.3, in Trial. Spread them out, or keep customers longer between them.' }],
    },
    'too many over two states, as fast as customers can be': {
      change: (journey) => {
        sends(journey, 0, [0, 2, 4]);
        sends(journey, 1, [1]);
        journey.transitions[0]!.duration = { kind: 'uniform', min: 'P5D', max: 'P9D' };
      },
      findings: [
        {
          target: on('decision-0'),
          message: 'A customer can get 4 emails within 7 days; the limit is 3. It breaks on day 7 with Message 1.0, on the path Trial → Decision. Spread them out, or keep customers longer between them.',
        },
      ],
    },
    'a loop that sends the same again': {
      change: (journey) => {
        sends(journey, 0, [1]);
        sends(journey, 1, [1]);
        journey.transitions.push(completeTransition('back', 'decision', 'trial', 0.2));
      },
      findings: [
        {
          target: on('decision-0'),
          message:
            'A customer can get 4 emails within 7 days; the limit is 3. It breaks on day 5 with Message 1.0, on the path Trial → Decision → Trial → Decision. Spread them out, or keep customers longer between them.',
        },
      ],
    },
    'customers who enter again at once': {
      change: (journey) => {
        sends(journey, 0, [0], { channel: 'push' });
        sends(journey, 1, []);
        journey.entry.reentry = { kind: 'after', wait: 'PT12H' };
      },
      findings: [
        {
          target: on('trial-0'),
          message:
            'A customer can get 2 push notifications within 24 hours; the limit is 1. It breaks on day 1 with Message 0.0, on the path Trial → Trial, where they enter the journey again. Let them wait longer before they can enter again, or spread the messages out.',
        },
      ],
    },
    'more than the brand allows': {
      change: (journey) => sends(journey, 0, [0, 1], { channel: 'social' }),
      facts: caps('social', 1, 'P2D'),
      findings: [{ target: on('trial-1'), message: 'A customer can get 2 Social messages within 2 days; your brand allows 1. It breaks on day 2 with Message 0.1, in Trial. Spread them out, or keep customers longer between them.' }],
    },
  },
});
