import { describeShare } from '@/lib/journey/rate';
import { neededSignals } from '../needed-signals';
import type { Rule } from '../rule';
import { onTransition } from '../target';
import { called, transitionName } from '../wording';

/** Rates are often rounded to whole points. */
const TOLERANCE = 0.005;

export const rateConflict: Rule<'rate-conflict'> = {
  id: 'rate-conflict',
  title: 'No more customers take a way than give the signal it waits for',
  why: 'Two rates that cannot both hold make the forecast wrong whichever of them is right.',
  *check(scope) {
    for (const transition of scope.journey.transitions) {
      const rate = transition.probability?.value;
      if (rate === undefined || !transition.trigger) continue;
      for (const { touchpoint: id, signal } of neededSignals(transition.trigger)) {
        const touchpoint = scope.touchpoints.get(id);
        const expected = touchpoint?.success?.signal === signal ? touchpoint.success.expectedRate?.value : undefined;
        if (!touchpoint || expected === undefined || rate <= expected + TOLERANCE + 1e-9) continue;
        yield {
          target: onTransition(transition, 'probability'),
          message: `${transitionName(scope, transition)} expects ${describeShare(rate)} of customers, but only ${describeShare(expected)} are expected to respond to ${called(touchpoint, 'touchpoint')}, which it waits for. Correct one of the two rates.`,
        };
      }
    }
  },
};
