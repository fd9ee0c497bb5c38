import type { Criterion } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import { testRule } from '../testing/rule-tester';
import { rateConflict } from './rate-conflict';

const clicked: Criterion = { kind: 'signal', touchpoint: 'welcome', signal: 'clicked' };

/** Trial → Decision (40 %) with this trigger; clicks on Welcome expected at this rate. */
const expecting = (value: number, trigger: Criterion) => (journey: Journey) => {
  journey.transitions[0]!.trigger = trigger;
  journey.states[0]!.touchpoints[0]!.success!.expectedRate = { value };
};

testRule(rateConflict, {
  valid: {
    'as many clicks as customers who move on': expecting(0.4, clicked),
    'rates that differ by rounding': expecting(0.395, clicked),
    'a trigger that can be met without the signal': expecting(0.1, { kind: 'any', of: [clicked, { kind: 'event', name: 'pricing seen' }] }),
    'a trigger on another signal': expecting(0.1, { kind: 'signal', touchpoint: 'welcome', signal: 'opened' }),
    'a touchpoint that is gone': expecting(0.1, { kind: 'signal', touchpoint: 'gone', signal: 'clicked' }),
  },
  invalid: {
    'more customers who move on than clicks': {
      change: expecting(0.1, { kind: 'all', of: [{ kind: 'segment', id: 'trials' }, clicked] }),
      findings: [
        {
          target: { kind: 'transition', id: 'trial-decision', field: 'probability' },
          message: 'Trial → Decision expects 40 % of customers, but only 10 % are expected to respond to Welcome, which it waits for. Correct one of the two rates.',
        },
      ],
    },
  },
});
