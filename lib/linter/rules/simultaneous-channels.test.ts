import type { Channel } from '@/lib/journey/channel';
import type { Timing } from '@/lib/journey/touchpoint';
import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { simultaneousChannels } from './simultaneous-channels';

/** One more message in Trial, whose email Welcome comes after a day. */
const more = (channel: Channel, timing: Timing, over = {}) => (journey: { states: { touchpoints: unknown[] }[] }) =>
  void journey.states[0]!.touchpoints.push(completeTouchpoint('more', { name: 'More', channel, timing, ...over }));
const entry = (delay: string): Timing => ({ kind: 'entry', delay });

testRule(simultaneousChannels, {
  valid: {
    'an hour between': more('sms', entry('P1DT1H')),
    'two emails at once': more('email', entry('P1D')),
    'an ad beside an email': more('ad', entry('P1D')),
    'a receipt by text beside an email': more('sms', entry('P1D'), { transactional: true }),
    'one channel for those who responded, another for those who did not': (journey) => {
      const after = (when: 'engaged' | 'not-engaged'): Timing => ({ kind: 'after', touchpoint: 'welcome', if: when, delay: 'P2D' });
      more('sms', after('engaged'))(journey);
      journey.states[0]!.touchpoints.push(completeTouchpoint('push', { channel: 'push', timing: after('not-engaged') }));
    },
    'an event that may come at any time': more('sms', { kind: 'event', event: 'cart left', delay: 'P1D' }),
  },
  invalid: {
    'an email and a text at once': {
      change: more('sms', entry('P1DT59M')),
      findings: [
        {
          target: { kind: 'touchpoint', id: 'more', field: 'timing' },
          message: "More goes to the same customer within an hour of Welcome, on another channel. Send it a day later, or only to those who don't respond.",
          fix: 'Send it a day later',
        },
      ],
      fixed: true,
    },
    'a text that comes right after the email it follows': {
      change: more('sms', { kind: 'after', touchpoint: 'welcome', if: 'engaged', delay: 'PT5M' }),
      findings: [
        {
          target: { kind: 'touchpoint', id: 'more', field: 'timing' },
          message: "More goes to the same customer within an hour of Welcome, on another channel. Send it a day later, or only to those who don't respond.",
          fix: 'Send it a day later',
        },
      ],
      fixed: true,
    },
  },
});
