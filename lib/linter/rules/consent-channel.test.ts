import type { Criterion } from '@/lib/journey/criterion';
import { completeTouchpoint } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { consentChannel } from './consent-channel';

const yes = (path: string): Criterion => ({ kind: 'attribute', path, op: 'is', value: true });
const text = (over = {}) => completeTouchpoint('text', { name: 'Text', channel: 'sms', ...over });
const target = { kind: 'touchpoint' as const, id: 'text', field: 'channel' };

testRule(consentChannel, {
  valid: {
    'no word of consent anywhere': (journey) => journey.states[0]!.touchpoints.push(text()),
    'consent to both': (journey) => {
      journey.entry.criteria = { kind: 'all', of: [yes('email_opt_in'), { kind: 'segment', id: 'sms-opted-in' }] };
      journey.states[0]!.touchpoints.push(text());
    },
    'consent asked for in the state': (journey) => {
      journey.entry.criteria = yes('consent.email');
      journey.states[1]!.entry = yes('consent.sms');
      journey.states[1]!.touchpoints.push(text());
    },
    'an ad, and a text that customers need': (journey) => {
      journey.entry.criteria = yes('consent.email');
      journey.states[0]!.touchpoints.push(text({ transactional: true }), completeTouchpoint('ad', { channel: 'ad' }));
    },
    'an audience of which some agreed': { change: (journey) => journey.states[0]!.touchpoints.push(text()), facts: { audience: { consent: { sms: 0.01 } } } },
  },
  invalid: {
    'consent to emails alone': {
      change: (journey) => {
        journey.entry.criteria = yes('consent.email');
        journey.states[0]!.touchpoints.push(text());
      },
      findings: [{ target, message: 'Text uses SMS, but customers enter with consent to Email alone. Ask for consent to SMS in the entry criteria, or choose another channel.' }],
    },
    'an audience of which nobody agreed': {
      change: (journey) => journey.states[0]!.touchpoints.push(text()),
      facts: { audience: { consent: { sms: 0, email: 1 } } },
      findings: [{ target, message: 'Text reaches nobody: no customer in the audience has agreed to SMS. Choose another channel, or ask for consent first.' }],
    },
  },
});
