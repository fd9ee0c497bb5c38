import type { Journey } from '@/lib/journey/journey';
import { describeShare } from '@/lib/journey/rate';
import { proposal } from '../fix';
import type { Rule } from '../rule';
import { onTransition } from '../target';
import { called } from '../wording';

const TOLERANCE = 1e-9;

export const rateSum: Rule<'rate-sum'> = {
  id: 'rate-sum',
  title: 'The rates out of a state add up to at most 100 %',
  why: 'Each customer leaves a state one way only; rates above 100 % count some of them twice and no forecast can be made.',
  *check(scope) {
    for (const state of scope.journey.states) {
      const transitions = scope.transitionsFrom(state.id);
      const rates = transitions.map((transition) => transition.probability?.value ?? 0);
      const sum = rates.reduce((total, rate) => total + rate, 0);
      if (sum <= 1 + TOLERANCE) continue;
      // The largest rate is the one with most room to give.
      const largest = transitions[rates.indexOf(Math.max(...rates))]!;
      yield {
        target: onTransition(largest, 'probability'),
        message: `The rates out of ${called(state, 'state')} add up to ${shares(sum)}.`,
        fix: proposal.journey('Scale them down to 100 %', (draft) => scale(draft, state.id)),
      };
    }
  },
};

/** Lowers all rates out of a state in proportion. */
function scale(draft: Journey, stateId: string): void {
  const rates = draft.transitions.flatMap(({ from, probability }) => (from === stateId && probability ? [probability] : []));
  const sum = rates.reduce((total, { value }) => total + value, 0);
  if (sum > 1) for (const rate of rates) rate.value /= sum;
}

function shares(sum: number): string {
  const points = Number(((sum - 1) * 100).toFixed(2));
  if (points === 0) return 'slightly more than 100 %. Lower one of them a little';
  return `${describeShare(sum)}. Lower them by ${points} percentage ${points === 1 ? 'point' : 'points'} in all`;
}
