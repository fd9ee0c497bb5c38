import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { testRule } from '../testing/rule-tester';
import { quietHours } from './quiet-hours';

const sent = (from: string, until: string, channel: Channel = 'sms', transactional = false) => (journey: Journey) =>
  void Object.assign(journey.states[0]!.touchpoints[0]!, { channel, transactional, timing: { kind: 'entry', delay: 'P1D', window: { from, until } } });
const own = (from: string, until: string, ...channels: Channel[]) => ({ brand: { quietHours: { from, until, channels } } });
const target = { kind: 'touchpoint' as const, id: 'welcome', field: 'timing.window' };

testRule(quietHours, {
  valid: {
    'a text by day': sent('08:00', '21:00'),
    'an email at night': sent('22:00', '23:00', 'email'),
    'a text that customers need': sent('22:00', '23:00', 'sms', true),
    'a text in the evening where the brand is quiet later': { change: sent('20:00', '22:00'), facts: own('23:00', '07:00', 'sms') },
  },
  invalid: {
    'a window that reaches into the night': {
      change: sent('18:00', '22:00'),
      findings: [
        {
          target,
          message: 'The send window of Welcome, 18:00 to 22:00, reaches into the hours when customers are left alone, from 21:00 to 08:00. Make it 18:00 to 21:00.',
          fix: 'Send between 18:00 and 21:00',
        },
      ],
      fixed: true,
    },
    'a window around the night': {
      change: sent('20:00', '09:00'),
      findings: [{ target, message: 'The send window of Welcome, 20:00 to 09:00, reaches into the hours when customers are left alone, from 21:00 to 08:00. Make it 20:00 to 21:00 or 08:00 to 09:00.' }],
    },
    'a window inside hours of the brand': {
      change: sent('09:00', '10:00', 'push'),
      facts: own('08:00', '12:00', 'push'),
      findings: [{ target, message: 'Welcome may only be sent between 09:00 and 10:00, when customers are left alone (from 08:00 to 12:00), so it is never sent. Choose another time of day.' }],
    },
  },
});
