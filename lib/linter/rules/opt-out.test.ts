import { testRule } from '../testing/rule-tester';
import { completeTouchpoint } from '../testing/complete-journey';
import type { Channel } from '@/lib/journey/channel';
import type { OptOut } from '@/lib/journey/touchpoint';
import { optOut } from './opt-out';

const FITTING: [Channel, OptOut['mechanism']][] = [
  ['email', 'unsubscribe-link'],
  ['sms', 'stop-keyword'],
  ['whatsapp', 'stop-keyword'],
  ['push', 'device-setting'],
  ['push', 'in-app-setting'],
  ['in-app', 'in-app-setting'],
  ['ad', 'ad-preference'],
  ['social', 'unfollow'],
  ['sales', 'spoken-request'],
  ['other', 'spoken-request'],
  ['other', 'unsubscribe-link'],
];

testRule(optOut, {
  valid: Object.fromEntries(
    FITTING.map(([channel, mechanism]) => [
      `${mechanism} on ${channel}`,
      (journey) => void journey.states[0]!.touchpoints.push(completeTouchpoint('more', { channel, optOut: { mechanism, leaves: 'channel' } })),
    ]),
  ),
  invalid: {
    'a missing opt-out, even of a message that customers need': {
      change: (journey) => {
        const { touchpoints } = journey.states[0]!;
        touchpoints[0] = { ...touchpoints[0]!, transactional: true, optOut: undefined };
        touchpoints.push(completeTouchpoint('letter', { name: 'Letter', channel: 'other', optOut: undefined }));
      },
      findings: [
        { target: { kind: 'touchpoint', id: 'welcome', field: 'optOut' }, message: 'Welcome has no opt-out. Use an unsubscribe link.', fix: 'Use an unsubscribe link (safe)' },
        { target: { kind: 'touchpoint', id: 'letter', field: 'optOut' }, message: 'Letter has no opt-out. Choose how customers say no.' },
      ],
    },
    'leaving the journey for nowhere': {
      change: (journey) => {
        journey.states[1]!.name = 'opted OUT';
        for (const { touchpoints } of journey.states) touchpoints[0]!.optOut!.leaves = 'journey';
      },
      findings: [
        {
          target: { kind: 'journey', id: 'journey', field: 'outcomes' },
          message: 'Opting out of Welcome ends the journey, but no outcome is there for customers who opt out. Add one.',
          fix: 'Add an outcome “Opted out” (safe)',
        },
      ],
      fixed: true,
    },
    'an opt-out that does not work on the channel': {
      fixed: true,
      change: (journey) => {
        const { touchpoints } = journey.states[0]!;
        touchpoints[0]!.optOut = { mechanism: 'stop-keyword', leaves: 'channel' };
        touchpoints.push(completeTouchpoint('text', { name: '', channel: 'sms' }));
      },
      findings: [
        { target: { kind: 'touchpoint', id: 'welcome', field: 'optOut' }, message: 'The opt-out of Welcome, replying STOP, does not work in an email. Use an unsubscribe link.', fix: 'Use an unsubscribe link (safe)' },
        {
          target: { kind: 'touchpoint', id: 'text', field: 'optOut' },
          message: 'The opt-out of a touchpoint without a name, an unsubscribe link, does not work in a text message. Let customers reply STOP.',
          fix: 'Let customers reply STOP (safe)',
        },
      ],
    },
  },
});
