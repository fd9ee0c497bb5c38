import type { Journey } from '@/lib/journey/journey';
import { completeTransition } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { rateSum } from './rate-sum';

/** Transitions a, b, c … from Trial with these rates. */
const rates = (...values: number[]) => (journey: Journey) => {
  journey.transitions = values.map((value, i) => completeTransition('abcdefghij'.charAt(i), 'trial', 'decision', value, { priority: 10 - i }));
};

testRule(rateSum, {
  valid: {
    'rates that add up to all': rates(0.5, 0.5),
    'ten tenths, whose sum is not exactly 1': rates(...Array.from({ length: 10 }, () => 0.1)),
    'a transition without a rate': (journey) => {
      rates(1, 0)(journey);
      delete journey.transitions[1]!.probability;
    },
    'large rates out of two states': (journey) => journey.transitions.forEach((transition) => (transition.probability!.value = 1)),
  },
  invalid: {
    'a sum of 120 %': {
      change: rates(0.3, 0.6, 0.3),
      findings: [{ target: { kind: 'transition', id: 'b', field: 'probability' }, message: 'The rates out of Trial add up to 120 %. Lower them by 20 percentage points in all.', fix: 'Scale them down to 100 %' }],
      fixed: true,
    },
    'one point too much': {
      change: rates(0.5, 0.51),
      findings: [{ target: { kind: 'transition', id: 'b', field: 'probability' }, message: 'The rates out of Trial add up to 101 %. Lower them by 1 percentage point in all.', fix: 'Scale them down to 100 %' }],
      fixed: true,
    },
    'a sum that rounds to 100 %': {
      change: rates(0.5, 0.500001),
      findings: [{ target: { kind: 'transition', id: 'b', field: 'probability' }, message: 'The rates out of Trial add up to slightly more than 100 %. Lower one of them a little.', fix: 'Scale them down to 100 %' }],
      fixed: true,
    },
  },
});
