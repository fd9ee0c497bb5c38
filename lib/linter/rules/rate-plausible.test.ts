import type { Signal } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import type { RateSource } from '@/lib/journey/rate';
import { testRule } from '../testing/rule-tester';
import { ratePlausible } from './rate-plausible';

const expects = (signal: Signal, value: number, source: RateSource = { kind: 'estimate' }) => (journey: Journey) =>
  void (journey.states[0]!.touchpoints[0]!.success = { signal, within: 'P3D', expectedRate: { value, source } });
const on = { kind: 'touchpoint' as const, id: 'welcome', field: 'success.expectedRate' };

testRule(ratePlausible, {
  valid: {
    'a quarter more than the best': expects('clicked', 0.46),
    'a rate that was counted': expects('clicked', 0.9, { kind: 'historical', successes: 9, trials: 10 }),
    'a channel without figures of that kind': (journey) => {
      expects('clicked', 0.9)(journey);
      journey.states[0]!.touchpoints[0]!.channel = 'ad';
    },
    'a way that a plausible share of clicks leads to': (journey) => (journey.transitions[0]!.trigger = { kind: 'signal', touchpoint: 'welcome', signal: 'clicked' }),
    'a way with a rate below that of its touchpoint, which has a finding of its own': (journey) => {
      expects('clicked', 0.4)(journey);
      Object.assign(journey.transitions[0]!, { trigger: { kind: 'signal', touchpoint: 'welcome', signal: 'clicked' }, probability: { value: 0.9 } });
    },
  },
  invalid: {
    'clicks far above any figure': {
      change: expects('clicked', 0.6),
      findings: [{ target: on, message: 'Welcome expects 60 %; the highest figure known for that is 37 % of messages (Email sequence, message 1, GetResponse 2013). Enter your own count, or a lower rate.' }],
    },
    'unsubscriptions far below any figure': {
      change: expects('unsubscribed', 0.00005),
      findings: [{ target: on, message: 'Welcome expects 0.01 %; the lowest figure known for that is 0.1 % of messages delivered (Email, all industries, CM Group 2020). Enter your own count, or a higher rate.' }],
    },
    'a text of which more buy than the upper end of a band': {
      change: (journey) => {
        expects('purchased', 0.03)(journey);
        journey.states[0]!.touchpoints[0]!.channel = 'sms';
      },
      findings: [{ target: on, message: 'Welcome expects 3 %; the highest figure known for that is 2 % of messages (SMS, band called good, Klaviyo help, US). Enter your own count, or a lower rate.' }],
    },
    'a way that more take than ever click': {
      change: (journey) => {
        journey.transitions[0]!.trigger = { kind: 'all', of: [{ kind: 'segment', id: 'trials' }, { kind: 'signal', touchpoint: 'welcome', signal: 'clicked' }] };
        journey.transitions[0]!.probability!.value = 0.5;
      },
      findings: [
        {
          target: { kind: 'transition', id: 'trial-decision', field: 'probability' },
          message: 'Trial → Decision waits for Welcome to be clicked and expects 50 %; the highest figure known for that is 37 % of messages (Email sequence, message 1, GetResponse 2013). Enter your own count, or a lower rate.',
        },
      ],
    },
  },
});
